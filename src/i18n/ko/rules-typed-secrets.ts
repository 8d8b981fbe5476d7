/** Rules that stop secrets, in Korean. */
export const typedSecretRules = {
  'SECRET-TYPED': {
    problem: '배포 파일에 들어가면 안 되는 비밀번호나 키입니다.',
    remedy:
      '이 입력란에서 지우십시오. Secret에 넣을 값이며, Secret을 만드는 단계에서 터미널에 입력합니다. 링크와 이 브라우저에는 남지 않습니다.',
  },
  'SECRET-LIKELY': {
    problem: '비밀번호나 키로 보이는 값이며, 파일을 읽는 모든 사람에게 그대로 보입니다.',
    remedy:
      '비밀번호라면 지우고 Secret에 넣으십시오. 아니라면 그대로 두어도 되지만, 링크와 이 브라우저에는 남지 않습니다.',
  },
}
