package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.participant.Capacity;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonName;
import io.github.communique.quote.Attribution;
import io.github.communique.report.Finding;
import io.github.communique.validation.ReleaseValidator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recorded words are found in scripts without spaces between words, and after prefixes that are joined to a word. */
class WordingInScriptsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 副站长白露在码头强调：“渡轮今晚照常开。”        | 渡轮今晚照常开         | 副站长白露       | 强调
            zh | 一名十岁的渔童说：“渡轮今晚照常开。”            | 渡轮今晚照常开         | 一名十岁的渔童   | 说
            ja | 機関長の白浜みおは「船は今夜も出ます」と述べました。 | 船は今夜も出ます       | 機関長の白浜みお | 述べました
            ja | 港では「船は今夜も出ます」とガイドが話しています。   | 船は今夜も出ます       | ガイド           | 話しています
            th | ต้นเรือมานะยืนยันว่า “เรือออกคืนนี้แน่นอน” ที่ท่าเรือ    | เรือออกคืนนี้แน่นอน    | ต้นเรือมานะ      | ยืนยัน
            lo | ກັບຕັນບຸນມາຢືນຢັນວ່າ “ເຮືອອອກຄືນນີ້”                   | ເຮືອອອກຄືນນີ້          | ກັບຕັນບຸນມາ      | ຢືນຢັນ
            km | នាយកសុភាបានបញ្ជាក់ថា «ទូកចេញយប់នេះ»                  | ទូកចេញយប់នេះ           | នាយកសុភា         | បញ្ជាក់
            ar | وأكدت ربانة العبّارة هدى السالم: «تبحر العبّارة الليلة».    | تبحر العبّارة الليلة   | ربانة العبّارة هدى السالم | أكدت
            ar | فشدد المجلس على الأمر: «تبحر العبّارة الليلة».             | تبحر العبّارة الليلة   | المجلس           | شدد
            ar | عُقد الاجتماع برئيسة الميناء، وقالت: «تبحر العبّارة الليلة». | تبحر العبّارة الليلة | رئيسة الميناء  | قالت
            he | והוסיפה רבת החובל נעה ברק: ”המעבורת תפליג הערב“.         | המעבורת תפליג הערב     | רבת החובל נעה ברק | הוסיפה
            he | הדברים נמסרו לרבת החובל ונכתב: ”המעבורת תפליג הערב“.     | המעבורת תפליג הערב     | רבת החובל        | נכתב
            """)
    void words_within_a_run_of_letters_are_found(
            String language, String text, String quoted, String speaker, String cue) {
        assertThat(wordingNotInText(language, text, quoted, speaker, cue)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 副站长白露在码头强调：“渡轮今晚照常开。”              | 渡轮今晚照常开     | 代站长白露         | 宣布
            zh | 副站长白露在码头强调：“渡轮今晚照常开。”              | 渡轮今晚照常开     | 副站长，露白       | 调强
            ja | 機関長の白浜みおは「船は今夜も出ます」と述べました。       | 船は今夜も出ます   | 船長の白浜みお     | 述べています
            th | ต้นเรือมานะยืนยันว่า “เรือออกคืนนี้แน่นอน” ที่ท่าเรือ          | เรือออกคืนนี้แน่นอน | กัปตันมานะ         | ปฏิเสธ
            ar | وأكدت ربانة العبّارة هدى السالم: «تبحر العبّارة الليلة».          | تبحر العبّارة الليلة | مديرة العبّارة هدى السالم | نفت
            ar | وأكدت ربانة العبّارة هدى السالم: «تبحر العبّارة الليلة».          | تبحر العبّارة الليلة | عبّارة هدى السالم  | كدت
            he | והוסיפה רבת החובל נעה ברק: ”המעבורת תפליג הערב“.               | המעבורת תפליג הערב | מנהלת הנמל נעה ברק | הכחישה
            en | “The ferry sails,” Captain Ida Quist said.                      | The ferry sails    | Captain Ida        | aid
            """)
    void words_that_are_not_there_are_reported(
            String language, String text, String quoted, String speaker, String cue) {
        assertThat(wordingNotInText(language, text, quoted, speaker, cue)).contains("/quotes/0/attribution/cue");
    }

    private static List<String> wordingNotInText(
            String language, String text, String quoted, String speaker, String cue) {
        return ReleaseValidator.standard()
                .validate(SoundTexts.release(language, "—", List.of(text)).toBuilder()
                        .addParticipants(Person.builder()
                                .id("p")
                                .name(PersonName.builder().display("Ida Quist").build())
                                .capacity(Capacity.builder().statedAs("x").build())
                                .build())
                        .addQuotes(SoundTexts.quote(
                                quoted,
                                Attribution.builder()
                                        .addSpeakerIds("p")
                                        .speakerWording(speaker)
                                        .cue(cue)
                                        .build()))
                        .build())
                .getFindings()
                .stream()
                .filter(finding -> finding.getRuleId().equals("quote/wording-not-in-text"))
                .map(Finding::getPointer)
                .map(Object::toString)
                .toList();
    }
}
