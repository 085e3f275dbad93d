package dev.signindiagnosis.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldSetTests {

    @Test
    void everyFieldIsToldApartFromEveryOther() {
        for (SignInField<?> field : SignInFields.all()) {
            FieldSet one = FieldSet.of(List.of(field));
            assertThat(one.stream().toList()).isEqualTo(List.of(field));
            assertThat(one.size()).isEqualTo(1);
        }
    }

    @Test
    void setEqualsAnyOtherSetOfTheSameFields() {
        Set<SignInField<?>> plain = Set.of(SignInFields.AT, SignInFields.CLIENT_SESSION_ID);
        assertThat(FieldSet.of(plain)).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat(plain).isEqualTo(FieldSet.of(plain));
    }

    @Test
    void plusAndMinusLeaveTheSetItself() {
        FieldSet all = FieldSet.of(SignInFields.all());
        FieldSet fewer = all.minus(Set.of(SignInFields.AT));
        assertThat(fewer).doesNotContain(SignInFields.AT).hasSize(all.size() - 1);
        assertThat(fewer.plus(Set.of(SignInFields.AT))).isEqualTo(all);
        assertThat(all).contains(SignInFields.AT);
    }

    @Test
    void factsThatWereBuiltDoNotChangeWithTheirBuilder() {
        Facts.Builder builder = Facts.carrying(Set.of(SignInFields.USER_NAME)).put(SignInFields.USER_NAME, "kari");
        Facts facts = builder.build();
        builder.put(SignInFields.USER_NAME, "ola").carry(Set.of(SignInFields.USER_ID));
        assertThat(facts.get(SignInFields.USER_NAME).is("kari")).isTrue();
        assertThat(facts.get(SignInFields.USER_ID).state()).isEqualTo(FactState.NOT_IN_FORMAT);
        assertThat(facts.toBuilder().build()).isEqualTo(facts);
        assertThat(facts.stated()).containsExactly(SignInFields.USER_NAME);
    }
}
