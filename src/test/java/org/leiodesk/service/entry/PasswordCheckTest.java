package org.leiodesk.service.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leiodesk.base.Finding;

class PasswordCheckTest {
    @ParameterizedTest
    @CsvSource({
        "leiomyo-9, service.account.password",
        "password123, service.password.wellKnown",
        "PassWord123, service.password.wellKnown",
        "1q2w3e4r5t, service.password.wellKnown",
        "woaini1314, service.password.wellKnown",
        "abcabcabcabc, service.password.pattern",
        "hospital1hospital1, service.password.pattern",
        "zzzzzzzzzzzzz, service.password.pattern",
        "99999988888, service.password.pattern",
        "abcdefghijkm, service.password.pattern",
        "0987654321098, service.password.pattern",
        "qwertyuiopasdf, service.password.pattern",
        "QWERTY!@#$%^, service.password.pattern",
        "wangfang-2024, service.password.name",
        "2024-Fang Wang, service.password.name"
    })
    void aPasswordThatIsEasilyGuessedIsRefusedWithItsOwnSentence(String password, String key) {
        assertThat(PasswordCheck.refusal("wangfang", "Fang Wang", password.toCharArray()))
                .isEqualTo(Optional.of(
                        key.endsWith("account.password")
                                ? Finding.error("password", key, 10)
                                : Finding.error("password", key)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "leiodesk-demo",
                "\u5e73\u6ed1\u808c\u8089\u7624\u7684\u7814\u7a76\u5f88\u597d",
                "wangfang likes temozolomide",
                "abc-Xq7-123-tR"
            })
    void anyOtherPasswordOfTenCharactersIsTaken(String password) {
        assertThat(PasswordCheck.refusal("wangfang", "Fang Wang", password.toCharArray()))
                .isEmpty();
    }
}
