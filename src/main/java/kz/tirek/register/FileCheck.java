package kz.tirek.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.directory.Schools;
import kz.tirek.shared.SearchText;

/** Understands a whole file of pupils: each row by itself, against the rows before it, against the register. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FileCheck {
    @Inject RegisterCheck register;
    @Inject Schools schools;
    @Inject Actor actor;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    List<RowDraft> check(PupilImport file, PupilSheet sheet) {
        var columns = new ColumnMap(file.columns(), sheet.heads().cells());
        var reader = new RowReader(mySchools(), file.schoolId(), file.language(), LocalDate.now(clock));
        List<RowDraft> rows = sheet.rows().stream().map(row -> new RowDraft(row, columns)).toList();
        rows.forEach(reader::read);
        new TwiceInFile().look(rows);
        int elsewhere = register.compare(rows.stream().filter(RowDraft::right).toList());
        if (elsewhere > 0) {
            audit.note(Entry.listed("pupil-elsewhere", elsewhere, Entry.Fields.FACTS).because("duplicate"));
        }
        return rows;
    }

    private Map<String, UUID> mySchools() {
        var byName = new HashMap<String, UUID>();
        actor.schools().forEach(school -> schools.callings(school).forEach(name -> byName.put(SearchText.fold(name), school)));
        return byName;
    }
}
