import { Tag } from './tag';

const sizes: Readonly<Record<string, string>> = {
  aspectFit: 'contain',
  aspectFill: 'cover',
  widthFix: '100% auto',
  heightFix: 'auto 100%',
};

const here = (src: string): string =>
  /^(data:|https?:|blob:)/.test(src) ? src : `/weapp/${src.replace(/^\//, '')}`;

export class ImageTag extends Tag {
  private picture: HTMLImageElement | undefined;

  protected override changed(name: string): void {
    if (name === 'src' && this.text('src') !== '') this.show(here(this.text('src')));
    if (name === 'mode') this.style.backgroundSize = sizes[this.text('mode')] ?? '100% 100%';
  }

  private show(url: string): void {
    const picture = new Image();
    this.picture = picture;
    picture.onload = () => this.shown(picture, url);
    picture.onerror = () => this.tell('error', { errMsg: `${url} is no picture` });
    picture.src = url;
  }

  private shown(picture: HTMLImageElement, url: string): void {
    if (picture !== this.picture) return;
    this.style.backgroundImage = `url("${url}")`;
    const ratio = picture.naturalHeight / picture.naturalWidth;
    if (this.text('mode') === 'widthFix') this.style.height = `${this.offsetWidth * ratio}px`;
    this.tell('load', { width: picture.naturalWidth, height: picture.naturalHeight });
  }
}
