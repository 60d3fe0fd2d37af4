package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.body.Paragraph;
import io.github.communique.metadata.Headline;
import io.github.communique.validation.ReleaseValidator;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A check reads the words of the language of its release, and of no other. */
class LoadedLanguagesTest {

    private static final String FOLDERS = "io/github/communique/text/language/";

    @Test
    void a_check_of_an_English_release_reads_no_word_of_another_language() throws Exception {
        assertThat(readBy(EnglishCheck.class))
                .isNotEmpty()
                .allMatch(file -> file.startsWith("en/") || file.startsWith("und/") || file.startsWith("scripts/"))
                .contains("en/months.txt", "und/placeholders.txt");
    }

    @Test
    void a_check_of_a_French_release_reads_no_English_word() throws Exception {
        assertThat(readBy(FrenchCheck.class)).contains("fr/months.txt").noneMatch(file -> file.startsWith("en/"));
    }

    @Test
    void no_file_of_words_is_read_twice() throws Exception {
        assertThat(readBy(EnglishCheck.class)).doesNotHaveDuplicates();
    }

    /** The files of languages that a check reads in a virtual machine of its own, as far as its classes go. */
    private static List<String> readBy(Class<? extends Runnable> check) throws Exception {
        try (RecordingLoader loader = new RecordingLoader()) {
            Runnable there = (Runnable)
                    loader.loadClass(check.getName()).getDeclaredConstructor().newInstance();
            there.run();
            there.run();
            return loader.read;
        }
    }

    public static final class EnglishCheck implements Runnable {

        @Override
        public void run() {
            check("en", "Yesterday Major General Ana Marsh said on 7 July 2022: “We stay.”");
        }
    }

    public static final class FrenchCheck implements Runnable {

        @Override
        public void run() {
            check("fr", "Hier, le général Ana Marsh a dit le 7 juillet 2022 : « Nous restons. »");
        }
    }

    private static void check(String language, String text) {
        ReleaseValidator.standard()
                .validate(PressRelease.builder()
                        .id(URI.create("https://www.example.org/1"))
                        .kind(ReleaseKind.STATEMENT)
                        .language(language)
                        .headline(Headline.builder().text("7 2bn").build())
                        .addBody(Paragraph.builder().text(text).build())
                        .build());
    }

    /** Loads the classes of the class path anew and notes the files of languages that they ask for. */
    private static final class RecordingLoader extends URLClassLoader {

        private final List<String> read = new ArrayList<>();

        RecordingLoader() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        @Override
        public URL findResource(String name) {
            if (name.startsWith(FOLDERS) && name.endsWith(".txt")) {
                read.add(name.substring(FOLDERS.length()));
            }
            return super.findResource(name);
        }

        private static URL[] classPath() {
            return List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)).stream()
                    .map(RecordingLoader::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
