/** How the official tags look before a mini-program's own style sheets. */
export const look = `
*{-webkit-tap-highlight-color:transparent}
html,body{margin:0;height:100%;overflow:hidden;background:#fff}
body{font-family:-apple-system,"PingFang SC","Noto Sans CJK SC",sans-serif;font-size:16px;
  overflow-wrap:break-word;-webkit-text-size-adjust:none;position:relative}
.wx-screen{position:absolute;inset:0;transform:translateZ(0);--page-vh:1vh}
.wx-screen[hidden]{display:none}
.wx-scroll{height:100%;overflow:hidden auto;background:#fff;scrollbar-width:none}
page{display:block;min-height:100%;box-sizing:border-box}
wx-view,wx-form,wx-cover-view,wx-root-portal{display:block}
wx-text{display:inline;white-space:pre-wrap}
wx-label{display:inline-block}
wx-image,wx-cover-image{display:inline-block;width:320px;height:240px;overflow:hidden;
  background:0/100% 100% no-repeat}
wx-button{display:block;position:relative;box-sizing:border-box;margin:0 auto;padding:0 14px;
  font-size:18px;line-height:2.55555556;text-align:center;border-radius:5px;overflow:hidden;
  background:#f8f8f8;color:#000;-webkit-user-select:none;user-select:none;cursor:default}
wx-button::after{content:" ";position:absolute;inset:0;border:1px solid rgba(0,0,0,.2);
  border-radius:5px;pointer-events:none}
wx-input{display:block;height:1.4rem;min-height:1.4rem;overflow:hidden}
wx-textarea{display:block;width:300px;height:150px}
wx-canvas{display:block;width:300px;height:150px}
wx-scroll-view{display:block;width:100%;overflow:hidden;scrollbar-width:none}
wx-switch{display:inline-block;width:52px;height:32px;border-radius:16px;background:#dfdfdf}
wx-switch.wx-on{background:var(--wx-on,#04be02)}
.wx-tab-bar{position:fixed;inset:auto 0 0;height:50px;display:flex;background:#fff;z-index:900}
.wx-tab-bar[hidden]{display:none}
.wx-tab-bar button{all:unset;flex:1;text-align:center;font-size:10px}
.wx-tab-bar img{display:block;width:27px;height:27px;margin:4px auto 0}
.wx-screen.wx-tabbed{bottom:50px;--page-vh:calc(1vh - 0.5px)}
.wx-toast{position:fixed;left:50%;top:45%;transform:translateX(-50%);max-width:70%;z-index:1000;
  padding:10px 16px;border-radius:8px;background:rgba(0,0,0,.75);color:#fff;font-size:14px}
`;
