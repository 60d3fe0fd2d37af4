package io.github.communique.intake.web;

import io.github.communique.intake.receiving.ReleaseState;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** English and French, as the client asks; otherwise English. */
@Configuration
class LanguageConfiguration implements WebMvcConfigurer {

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.FRENCH));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    /** States in addresses have the names that answers have. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(
                String.class,
                ReleaseState.class,
                name -> name.isBlank()
                        ? null
                        : ReleaseState.valueOf(name.strip().toUpperCase(Locale.ROOT)));
    }
}
