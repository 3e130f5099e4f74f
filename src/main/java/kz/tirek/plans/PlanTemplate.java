package kz.tirek.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A psychologist's own template; no child is named in it, and yet its words are sealed. */
@Entity
class PlanTemplate {
    @Id private UUID id;
    @Column(updatable = false) private UUID ownerId;
    @Column(updatable = false) private String name;
    @Column(updatable = false) private byte[] sealed;
    @Column(updatable = false) private Instant madeAt;

    protected PlanTemplate() {}

    PlanTemplate(UUID id, UUID owner, String name, byte[] sealed, Instant now) {
        this.id = id;
        ownerId = owner;
        this.name = name;
        this.sealed = sealed.clone();
        madeAt = now;
    }

    static String place(UUID id) {
        return "plan-template|" + id;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
