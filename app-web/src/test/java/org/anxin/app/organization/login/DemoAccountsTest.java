package org.anxin.app.organization.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader is told about the demonstration is what is there. */
class DemoAccountsTest {

    private static final Path ROOT = Path.of("..");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "start"})
    void everyAccountAndThePasswordAreTold(String file) throws IOException {
        String text = Files.readString(ROOT.resolve(file));

        assertThat(text).contains(DemoAccounts.PASSWORD);
        assertThat(DemoAccounts.PEOPLE)
                .allSatisfy(
                        person -> assertThat(text).containsPattern("(?<![a-z-])" + person.username() + "(?![a-z-])"));
    }
}
