import { Tag } from './tag';

/** A canvas of type 2d; the page asks for its node and draws on it as on the browser's. */
export class CanvasTag extends Tag {
  readonly surface: HTMLCanvasElement;

  constructor() {
    super();
    this.surface = document.createElement('canvas');
    const root = this.attachShadow({ mode: 'open' });
    this.surface.style.cssText = 'width:100%;height:100%;display:block';
    root.append(this.surface);
  }
}
