package io.github.communique.hosts;

import io.github.communique.PressRelease;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A release in a table, with columns to query by. */
@Entity
public class StoredRelease {

    @Id
    private String id;

    @Version
    private int version;

    private String kind;

    @Column(length = 1_048_576)
    private PressRelease release;

    protected StoredRelease() {}

    public StoredRelease(PressRelease release) {
        this.id = release.getId().toString();
        change(release);
    }

    public final void change(PressRelease changed) {
        this.kind = changed.getKind().name();
        this.release = changed;
    }

    public PressRelease getRelease() {
        return release;
    }

    public String getKind() {
        return kind;
    }
}
