package dev.signindiagnosis.rule;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for rules.
 *
 * @param directory where an organisation's own rules stand; it need not be there
 */
@ConfigurationProperties("signin.rules")
record RuleSettings(@DefaultValue("./rules") Path directory) {}
