import { Tag } from './tag';

export class ScrollViewTag extends Tag {
  private atEnd = false;

  constructor() {
    super();
    this.addEventListener('scroll', (event) => {
      if (event instanceof CustomEvent) return;
      event.stopImmediatePropagation();
      this.scrolled();
    });
  }

  private scrolled(): void {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = this;
    this.tell('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: 0, deltaY: 0 });
    const left = scrollHeight - scrollTop - this.clientHeight;
    const atEnd = left <= Number(this.text('lower-threshold') || 50);
    if (atEnd && !this.atEnd) this.tell('scrolltolower', { direction: 'bottom' });
    this.atEnd = atEnd;
    if (scrollTop <= Number(this.text('upper-threshold') || 50))
      this.tell('scrolltoupper', { direction: 'top' });
  }

  protected override changed(name: string): void {
    if (name === 'scroll-y') this.style.overflowY = this.is('scroll-y') ? 'auto' : 'hidden';
    if (name === 'scroll-x') this.style.overflowX = this.is('scroll-x') ? 'auto' : 'hidden';
    if (name === 'scroll-top') this.scrollTop = Number(this.text('scroll-top'));
    if (name === 'scroll-into-view') this.reveal(this.text('scroll-into-view'));
  }

  private reveal(id: string): void {
    if (id === '') return;
    queueMicrotask(() => this.querySelector(`[exparser\\:info-attr-id="${id}"]`)?.scrollIntoView());
  }
}
