/** What whoever opens the file without us should know first. */
export const bundleReadme = (number: string, verifyUrl: string): string => `证据包 ${number}

这里保存着一份电子协议的全部证据：签署的文本、双方的签名、每一步操作的记录、日志的证明、盖有平台签章的文件和签约报告。
任何人都可以离线核验，不需要联系平台：
1. 打开平台的核验页面 ${verifyUrl} ，或任何其他部署了核验组件的页面，把本文件拖进去；
2. 或运行命令：npx iou-kit verify 本文件；
3. 或用 Python 3 和 openssl：python3 iou_verify.py 本文件。
命令行工具、iou_verify.py 和格式说明（docs/evidence-format.md，iou-evidence/1）都在开源项目 IOU Kit 中。文件中含有双方的姓名、身份证号码、手机号码和笔迹，请妥善保管。

Evidence bundle ${number}

This file holds all the evidence of an electronic agreement: the text that was signed, both signatures, a record of every act,
the proofs of the log, the sealed papers and the signing report. Anybody can check it offline, without asking the platform:
1. open the platform's verification page ${verifyUrl} , or any other that has the element <iou-verify>, and drop this file on it;
2. or run: npx iou-kit verify FILE;
3. or, with Python 3 and openssl: python3 iou_verify.py FILE.
The command, iou_verify.py and the description of the format (docs/evidence-format.md, iou-evidence/1) are part of the open project
IOU Kit. The file contains both people's names, ID numbers, mobile
numbers and handwriting: keep it with care.
`;
