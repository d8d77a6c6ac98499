import { svgUrl } from '../svg';

/** Hills of tea, a sun and the first rain: the shop before one has come in. */
export const hills = svgUrl(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 200" preserveAspectRatio="xMidYMax slice" fill="none" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><circle cx="262" cy="62" r="26" fill="#F3E3B8"/><path d="M0 128c60-44 112-40 158-14s110 22 202-34v120H0Z" fill="#DDE7DA"/><path d="M0 156c70-34 130-26 180-6s110 10 180-28v78H0Z" fill="#B9CDB6"/><path d="M0 182c84-26 150-20 196-8s104 4 164-16v42H0Z" fill="#2F6B52"/><path d="M24 150c40-18 74-20 106-12M52 164c40-14 76-14 108-4M230 152c34-2 66-12 96-26M214 166c40 0 78-10 112-22" stroke="#2F6B52" stroke-opacity=".5"/><path d="M96 176V86m0 0c0-22 13-36 36-41 3 26-11 41-36 41Zm0 24c0-19-13-32-36-34 0 22 14 34 36 34Zm0 26c0-16 11-27 31-29 0 19-12 29-31 29Z" fill="#FAF7F0" stroke="#1F4D3A"/></svg>',
);
