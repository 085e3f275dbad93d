package dev.signindiagnosis.signin;

import java.time.Instant;

/**
 * One step of proving who the user is: an entry of {@code authenticationDetails}. Steps may be wrong or incomplete for
 * up to two hours.
 *
 * @param at {@code authenticationStepDateTime}
 * @param method {@code authenticationMethod}: Password, Previously satisfied, Mobile app notification …
 * @param detail {@code authenticationMethodDetail}: Password Hash Sync, a phone's last digits …
 * @param succeeded whether the step went well; untold while it runs
 * @param result {@code authenticationStepResultDetail}
 * @param requirement {@code authenticationStepRequirement}: Primary authentication, or what asked for the step
 */
public record AuthenticationStep(
        Fact<Instant> at,
        Fact<String> method,
        Fact<String> detail,
        Fact<Boolean> succeeded,
        Fact<String> result,
        Fact<String> requirement) {}
