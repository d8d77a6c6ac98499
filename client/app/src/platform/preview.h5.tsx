import { Text, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { useLanguage } from '@/store';
import { previewWords } from '@/text/preview';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { become, identity, newVisitor, people } from './identity.h5';
import { spoken } from './spoken.h5';
import './preview.scss';

// A phone has the whole app on it; the preview fetches this page ahead, so that it opens offline too.
void import('../pages/code/index');

export const PreviewDesk = ({ children }: PropsWithChildren) => (
  <>
    {children}
    {identity() === '' && <PeoplePicker />}
  </>
);

/** Whose phone is this? A desk has to ask; on a phone WeChat knows. */
function PeoplePicker() {
  const say = useWords(previewWords);
  const language = useLanguage();
  return (
    <View className="screen preview">
      <Text className="preview-title">{say.title}</Text>
      <Text className="preview-why">{say.why}</Text>
      {people.map(({ openid, role, ...names }) => (
        <View
          key={openid}
          className="preview-person"
          onClick={() => become(openid)}
          {...spoken({ role: 'button' })}
        >
          <Text className="preview-face">{names[language].slice(0, 1)}</Text>
          <Text className="preview-name">{names[language]}</Text>
          <Text className="preview-role">{say.roles[role]}</Text>
        </View>
      ))}
      <Button look="quiet" onTap={() => become(newVisitor())}>
        {say.newVisitor}
      </Button>
    </View>
  );
}

export function PreviewSwitch() {
  const say = useWords(previewWords);
  return (
    <Button look="plain" onTap={() => become('')}>
      {say.change}
    </Button>
  );
}
