import { Button } from '@tarojs/components';
import { useWords } from '@/text/use-words';
import { inviteWords } from '../../text/invite';
import './index.scss';

/** WeChat asks to whom; what it sends is the page's card. */
export function Send() {
  const say = useWords(inviteWords);
  return (
    <Button className="send-button" openType="share">
      {say.send}
    </Button>
  );
}
