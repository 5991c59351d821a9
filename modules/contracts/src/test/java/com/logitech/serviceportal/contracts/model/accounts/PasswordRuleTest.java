package com.logitech.serviceportal.contracts.model.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A password")
class PasswordRuleTest {

    private static final String MAIL = "hannah.lund@northwind.example";
    private static final List<String> COMPANIES = List.of("Northwind University", "Box");

    @ParameterizedTest(name = "of {0} code points is taken: {1}")
    @CsvSource({"11, false", "12, true", "128, true", "129, false"})
    void length(int codePoints, boolean taken) {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < codePoints; i++) {
            password.appendCodePoint(0x1F300 + i);
        }

        assertThat(PasswordRule.objection(password.toString(), MAIL, COMPANIES).isEmpty()).isEqualTo(taken);
    }

    @ParameterizedTest(name = "is taken without figures, capitals or signs: {0}")
    @ValueSource(strings = {"six green bottles", "tiny harbor crane", "ein lauter Wasserfall", "summer holidays in a green tent"})
    void noComposition(String password) {
        assertThat(PasswordRule.objection(password, MAIL, COMPANIES)).isEmpty();
    }

    @ParameterizedTest(name = "is refused when it is tried first: {0}")
    @ValueSource(strings = {"password1234", "PassWord2026!", "123456789012", "qwertyuiopasdf", "correct horse battery staple",
            "aaaaaaaaaaaa", "abcabcabcabc",
            "letmeinletmein", "Summer-2026!!", "!!Welcome2026", "administrator"})
    void common(String password) {
        assertThat(PasswordRule.objection(password, MAIL, COMPANIES)).contains("this password is among the first that would be tried");
    }

    @ParameterizedTest(name = "is refused with the mail address or the part before the @: {0}")
    @ValueSource(strings = {"x hannah.lund@northwind.example", "my-HannahLund-secret", "hannah lund rides"})
    void mail(String password) {
        assertThat(PasswordRule.objection(password, MAIL, COMPANIES)).contains("the mail address or a part of it stands in the password");
    }

    @Test
    @DisplayName("is refused with the company's name, however written")
    void company() {
        assertThat(PasswordRule.objection("at NORTHWIND university", MAIL, COMPANIES))
                .contains("the company's name stands in the password");
    }

    @Test
    @DisplayName("may hold a company's name so short that it means little")
    void shortName() {
        assertThat(PasswordRule.objection("a wooden box of nails", MAIL, COMPANIES)).isEmpty();
    }
}
