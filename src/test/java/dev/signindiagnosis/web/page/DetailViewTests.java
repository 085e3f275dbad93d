package dev.signindiagnosis.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import org.junit.jupiter.api.Test;

class DetailViewTests {

    @Test
    void everyFieldHasItsGroup() {
        assertThat(SignInFields.all())
                .allSatisfy(field -> assertThat(grouped(field)).as(field.name()).isTrue());
    }

    private static boolean grouped(SignInField<?> field) {
        return DetailView.starts().stream()
                .anyMatch(start -> field.name().equals(start) || field.name().startsWith(start + "."));
    }
}
