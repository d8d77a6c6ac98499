declare module 'jsbarcode/bin/barcodes/CODE128' {
  export class CODE128C {
    constructor(data: string, options: object);
    encode(): Readonly<{ data: string }>;
  }
}
