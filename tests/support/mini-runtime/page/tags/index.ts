import { CanvasTag } from './canvas';
import { InputTag, TextareaTag } from './field';
import { ImageTag } from './image';
import { ScrollViewTag } from './scroll-view';
import { SwitchTag } from './switch';
import { Tag } from './tag';

const bare = ['button', 'view', 'text', 'form', 'label', 'cover-view', 'root-portal'];

const drawn: Readonly<Record<string, new () => Tag>> = {
  canvas: CanvasTag,
  image: ImageTag,
  'cover-image': class extends ImageTag {},
  input: InputTag,
  'scroll-view': ScrollViewTag,
  switch: SwitchTag,
  textarea: TextareaTag,
};

for (const tag of bare) customElements.define(`wx-${tag}`, class extends Tag {});
for (const [tag, drawing] of Object.entries(drawn)) customElements.define(`wx-${tag}`, drawing);

/** The official tags there are here; every other stops the journey. */
export const tagNames: readonly string[] = [...bare, ...Object.keys(drawn)];
