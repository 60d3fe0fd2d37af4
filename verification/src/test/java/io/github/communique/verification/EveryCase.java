package io.github.communique.verification;

import io.github.communique.fixtures.RuleExample;
import org.junit.jupiter.api.Test;

/**
 * The cases of parameterised tests of the rules, in one test each. Mutation tests run every test by itself, and to run
 * one case JUnit goes through all.
 */
class EveryCase {

    private final RuleExamplesTest examples = new RuleExamplesTest();
    private final FaultyTextsTest faultyTexts = new FaultyTextsTest();
    private final SoundTextsTest soundTexts = new SoundTextsTest();

    @Test
    void of_a_faulty_release() {
        RuleExample.all().forEach(examples::a_rule_speaks_of_its_fault_and_no_rule_of_anything_else);
    }

    @Test
    void of_a_corrected_release() {
        RuleExample.all().forEach(examples::every_rule_is_silent_on_what_was_mended);
    }

    @Test
    void of_a_faulty_text() {
        FaultyTextsTest.faultyTexts().forEach(faultyTexts::a_rule_speaks_where_it_must_and_nowhere_else);
    }

    @Test
    void of_a_mended_text() {
        FaultyTextsTest.faultyTexts().forEach(faultyTexts::mended_it_has_nothing_left_to_mend_and_nothing_worse);
    }

    @Test
    void of_a_sound_text() {
        SoundTextsTest.soundTexts().forEach(soundTexts::a_sound_text_is_not_accused);
    }
}
