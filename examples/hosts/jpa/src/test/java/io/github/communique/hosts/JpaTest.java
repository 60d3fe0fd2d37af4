package io.github.communique.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.Corpus;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.KforVisit;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Releases in a table of Hibernate ORM. */
class JpaTest {

    private SessionFactory database;

    @BeforeEach
    void start() {
        database = new Configuration()
                .addAnnotatedClass(StoredRelease.class)
                .addAnnotatedClass(ReleaseColumn.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1")
                .setProperty("hibernate.hbm2ddl.auto", "create-drop")
                .buildSessionFactory();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void every_release_of_the_corpus_comes_back_as_it_was_stored() {
        assertThat(Corpus.sound()).hasSizeGreaterThan(30).allSatisfy(fixture -> {
            store(fixture.release());
            assertThat(stored(fixture.release())).isEqualTo(fixture.release());
        });
    }

    @Test
    void releases_are_found_by_a_column() {
        store(KforVisit.sound());

        List<StoredRelease> found = database.fromSession(
                session -> session.createQuery("from StoredRelease where kind = 'PRESS_RELEASE'", StoredRelease.class)
                        .getResultList());

        assertThat(found).extracting(StoredRelease::getRelease).containsExactly(KforVisit.sound());
    }

    @Test
    void the_second_of_two_writers_is_told() {
        PressRelease release = Fixture.SMALL_RELEASE.release();
        store(release);

        assertThatThrownBy(() -> database.inTransaction(session -> {
                    StoredRelease mine =
                            session.find(StoredRelease.class, release.getId().toString());
                    database.inTransaction(other -> other.find(
                                    StoredRelease.class, release.getId().toString())
                            .change(release.toBuilder().language("fr").build()));
                    mine.change(release.toBuilder().language("de").build());
                }))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void a_damaged_column_is_an_error_that_says_so() {
        store(KforVisit.sound());
        database.inTransaction(session -> session.createNativeMutationQuery("update StoredRelease set release = '{}'")
                .executeUpdate());

        assertThatThrownBy(() -> stored(KforVisit.sound()))
                .hasStackTraceContaining("a stored release is damaged: ValidationReport{errors=");
    }

    private void store(PressRelease release) {
        database.inTransaction(session -> session.persist(new StoredRelease(release)));
    }

    private PressRelease stored(PressRelease release) {
        return database.fromSession(session ->
                session.find(StoredRelease.class, release.getId().toString()).getRelease());
    }
}
