package dev.signindiagnosis;

import dev.signindiagnosis.format.RowFormats;
import dev.signindiagnosis.format.RowReader;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What several packages share and none of them owns. */
@Configuration(proxyBeanMethods = false)
class CommonConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    RowReader rowReader() {
        return new RowFormats();
    }
}
