package io.github.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.drafting.evidence.Basis;
import io.github.communique.drafting.evidence.Evidence;
import io.github.communique.time.Stamp;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What the caller gives is in the draft, on the basis that it was given. */
class GivenValuesTest {

    private static final Source TEXT =
            Source.text("Harbour of Velmar opens its gates\n\nThe harbour is open to all ships since this morning.\n");
    private static final URI ADDRESS = URI.create("https://port.example.org/releases/14");

    private static PressRelease release(Draft draft) {
        return draft.getRelease().orElseThrow();
    }

    private static Basis basis(Draft draft, String pointer) {
        return draft.getEvidence(pointer).map(Evidence::getBasis).orElseThrow();
    }

    @Test
    void the_address_becomes_the_id_of_the_release() {
        Draft draft = Drafts.of(TEXT.at(ADDRESS));

        assertThat(release(draft).getId()).isEqualTo(ADDRESS);
        assertThat(basis(draft, "/id")).isEqualTo(Basis.GIVEN);
    }

    @Test
    void the_time_of_capture_is_part_of_the_provenance() {
        Stamp time = Stamp.parse("2026-03-04T10:00:00Z");
        Draft draft = Drafts.of(TEXT.captured(time));

        assertThat(release(draft).getProvenance().orElseThrow().getCapturedAt()).contains(time);
        assertThat(basis(draft, "/provenance/capturedAt")).isEqualTo(Basis.GIVEN);
    }

    @Test
    void the_kind_is_used_where_the_source_states_none() {
        Draft draft = Drafts.of(TEXT.ofKind(ReleaseKind.STATEMENT));

        assertThat(release(draft).getKind()).isEqualTo(ReleaseKind.STATEMENT);
        assertThat(basis(draft, "/kind")).isEqualTo(Basis.GIVEN);
    }
}
