package kz.tirek.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kz.tirek.people.PupilQuery;
import kz.tirek.people.PupilRegister;

/** Finds pupils of the person's schools while they type, for forms. */
@Named
@RequestScoped
public class PupilFinder {
    private static final int FOUND = 8;

    @Inject PupilRegister register;

    /** Pupils whose name is like what was typed. */
    public List<PupilChoice> find(String typed) {
        return register.search(PupilQuery.of(typed), 0, FOUND).items().stream().map(PupilChoice::of).toList();
    }

    /** The pupil of that id as a choice. @throws kz.tirek.shared.Absent unless of the person's schools */
    public PupilChoice of(UUID id) {
        return PupilChoice.of(register.view(id));
    }
}
