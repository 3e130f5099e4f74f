package kz.tirek.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.ForActor;
import kz.tirek.access.Identity;
import kz.tirek.access.Jobs;
import kz.tirek.access.SignIn;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseWork;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.Outcome;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.FakeClamd;
import kz.tirek.testing.HostileFiles;
import kz.tirek.testing.HostilePdfs;
import kz.tirek.testing.HostilePictures;
import kz.tirek.vault.SealedUnderCase;
import kz.tirek.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files of a case inside the server: screened, sealed, kept once, handed out to the case's own psychologist only. */
class AttachmentsIT extends ContainerTest {
    @Inject AttachmentIntake intake;
    @Inject AttachmentDesk desk;
    @Inject Scanner scanner;
    @Inject CaseDesk cases;
    @Inject CaseWork work;
    @Inject Vault vault;
    @Inject Jobs jobs;
    @Inject Keeper keeper;
    @Inject SignIn signIn;

    private Identity me;

    @AfterEach
    void asksNoScanner() {
        scanner.ask(null);
    }

    @Test
    void keepsOnceWhatIsSentTwice() throws IOException {
        CaseNumber number = aCase();
        UUID key = key();

        UUID first = add(key, number, "a.jpg", HostilePictures.jpeg());
        UUID second = add(key, number, "a.jpg", HostilePictures.jpeg());

        assertThat(second).isEqualTo(first);
        assertThat(desk.list(number)).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("a.jpg");
            assertThat(line.clean()).isTrue();
            assertThat(line.preview()).isTrue();
        });
        assertThat(desk.thumb(number, first).content()).startsWith(0xFF, 0xD8);
    }

    @Test
    void refusesOrCleansEveryHostileFile() throws IOException {
        CaseNumber number = aCase();
        List<HostileFiles.Sample> samples = HostileFiles.all();
        for (HostileFiles.Sample sample : samples) {
            byte[] sent = sample.bytes().get();
            if (sample.refusedWith() == null) {
                Opened opened = desk.open(number, add(key(), number, sample.name(), sent));
                assertThat(new String(opened.content(), StandardCharsets.ISO_8859_1)).as(sample.what()).doesNotContain(HostileFiles.CANARY, "Exif\0\0", "<script");
                assertThat(opened.mediaType()).as(sample.what()).isIn("image/jpeg", "image/png", "application/pdf", Docx.MEDIA_TYPE);
                assertThat(opened.name()).as(sample.what()).matches("[^/\\\\\"\\p{Cc}\\p{Cf}<>:]{1,105}\\.(jpg|png|pdf|docx)");
            } else {
                assertThatExceptionOfType(Refusal.class).as(sample.what()).isThrownBy(() -> add(key(), number, sample.name(), sent))
                        .extracting(Refusal::key).isEqualTo(sample.refusedWith());
            }
        }
        assertThat(samples).hasSizeGreaterThanOrEqualTo(60);
        assertThat(desk.list(number)).hasSize((int) samples.stream().filter(sample -> sample.refusedWith() == null).count());
    }

    @Test
    void keepsAFileClosedUntilTheScannerHasSeenIt() throws IOException {
        CaseNumber number = aCase();
        scanner.ask(new Clamd("127.0.0.1", 1));
        UUID id = add(key(), number, "report.pdf", HostilePdfs.pdf("", ""));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.open(number, id)).extracting(Refusal::key).isEqualTo("attachment.quarantined");
        assertThat(desk.checkAgain(number, id)).isFalse();
        try (var clamd = new FakeClamd(false)) {
            scanner.ask(new Clamd("127.0.0.1", clamd.port()));
            assertThat(desk.checkAgain(number, id)).isTrue();
        }
        assertThat(desk.open(number, id).name()).isEqualTo("report.pdf");
    }

    @Test
    void refusesWhatTheScannerFindsAndKeepsNothing() {
        CaseNumber number = aCase();
        try (var clamd = new FakeClamd(false)) {
            scanner.ask(new Clamd("127.0.0.1", clamd.port()));

            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> add(key(), number, "a.pdf", HostilePdfs.pdf("/X (VIRUS)", "")))
                    .extracting(Refusal::key).isEqualTo("attachment.infected");
        }
        assertThat(desk.list(number)).isEmpty();
    }

    @Test
    void hidesFilesFromOthers() throws IOException {
        CaseNumber number = aCase();
        UUID id = add(key(), number, "a.jpg", HostilePictures.jpeg());

        given.aPsychologistOf(given.aSchool());
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.list(number));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.open(number, id));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.remove(number, id, "why"));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> add(key(), number, "b.jpg", HostilePictures.jpeg()));
        given.aManager();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.list(number));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.thumb(number, id));
    }

    @Test
    void reachesAFileThroughItsOwnCaseOnly() throws IOException {
        CaseNumber number = aCase();
        UUID id = add(key(), number, "a.jpg", HostilePictures.jpeg());
        CaseNumber other = aCase();

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.open(other, id));
    }

    @Test
    void removesWithAReasonThatStaysInTheChronology() throws IOException {
        CaseNumber number = aCase();
        UUID id = add(key(), number, "wrong child.jpg", HostilePictures.jpeg());

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.remove(number, id, " "))
                .satisfies(refusal -> assertThat(refusal.problems()).extracting(Problem::field).containsExactly("removeWhy"));
        desk.remove(number, id, "another child is in it");
        desk.remove(number, id, "sent again");

        assertThat(desk.list(number)).isEmpty();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.open(number, id));
        List<ChronicleEntry> entries = cases.view(number).confidence().chronicle();
        assertThat(entries).filteredOn(entry -> entry.id().equals(id)).extracting(ChronicleEntry::kind)
                .containsExactlyInAnyOrder("attachment.added", "attachment.removed");
        assertThat(entries).extracting(ChronicleEntry::text).contains("another child is in it", "wrong child.jpg").doesNotContain("sent again");
    }

    @Test
    void addsNothingToAClosedCase() {
        CaseNumber number = aCase();
        work.close(number, cases.view(number).version(), Outcome.RESOLVED, "done");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> add(key(), number, "a.jpg", HostilePictures.jpeg())).extracting(Refusal::key)
                .isEqualTo("case.closed");
    }

    @Test
    void storesNothingReadableAndNotesEveryHandingOut() throws IOException, SQLException {
        CaseNumber number = aCase();
        UUID id = add(key(), number, "secretname.pdf", HostilePdfs.pdf("/X (secretword)", ""));
        desk.open(number, id);

        String stored = asOwner("select encode(name_sealed, 'escape') || encode(sealed, 'escape') from attachment join attachment_content on attachment_id = id"
                + " where id = '" + id + "'");
        assertThat(stored).hasSizeGreaterThan(300).doesNotContain("secretname", "secretword", "%PDF");
        assertThat(asOwner("select string_agg(action, ' ' order by at) from audit_event where record_id = '" + id + "' and pupil_id is not null"))
                .isEqualTo("WRITE EXPORT");
        assertThat(asOwner("select count(*) from audit_event where record_kind = 'attachment' and field_class <> 'NARRATIVE' and action = 'EXPORT'")).isEqualTo("0");
    }

    @Test
    void opensFilesAfterTheKeyOfTheCaseWasRenewed() throws IOException {
        CaseNumber number = aCase();
        UUID id = add(key(), number, "before.jpg", HostilePictures.jpeg());
        byte[] content = desk.open(number, id).content();
        UUID caseId = cases.list(CaseFilter.due(CaseFilter.Due.WEEK, 1)).items().get(0).id();
        int old = vault.version(caseId);

        vault.renew(caseId);
        jobs.run("keeper", () -> keeper.sealAnew(caseId));
        vault.forget(caseId, vault.version(caseId));

        signIn.as(me, "test");
        assertThat(vault.version(caseId)).isGreaterThan(old);
        assertThat(desk.open(number, id).content()).isEqualTo(content);
        assertThat(desk.open(number, id).name()).isEqualTo("before.jpg");
        assertThat(desk.thumb(number, id).content()).isNotEmpty();
    }

    /** As the job that renews keys does it. */
    @ApplicationScoped
    @Transactional
    @ForActor
    public static class Keeper {
        @Inject @Any Instance<SealedUnderCase> sealed;

        public void sealAnew(UUID caseId) {
            sealed.forEach(one -> one.sealAnew(caseId));
        }
    }

    private CaseNumber aCase() {
        UUID school = given.aSchool();
        me = given.aPsychologistOf(school);
        return given.aCase(given.aPupil(school));
    }

    private UUID add(UUID key, CaseNumber number, String name, byte[] file) throws IOException {
        return intake.add(key, number, name, new ByteArrayInputStream(file));
    }

    private static String asOwner(String sql) throws SQLException {
        String url = "jdbc:postgresql://localhost:" + System.getenv("TIREK_DB_PORT") + "/tirek?currentSchema=tirek";
        try (var owner = DriverManager.getConnection(url, System.getenv("TIREK_DB_OWNER_USER"), System.getenv("TIREK_DB_OWNER_PASSWORD"));
                var statement = owner.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
