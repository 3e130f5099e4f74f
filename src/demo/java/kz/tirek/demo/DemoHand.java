package kz.tirek.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.tirek.shared.Ids;
import kz.tirek.shortcuts.SavedViews;
import kz.tirek.shortcuts.SnippetText;
import kz.tirek.shortcuts.Snippets;

/** Gives the demo psychologist a few pieces of text for notes and a view of the caseload. */
@ApplicationScoped
public class DemoHand implements DemoStep {
    @Inject DemoStaff accounts;
    @Inject Snippets snippets;
    @Inject SavedViews views;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        accounts.signIn("psychologist");
        snippets.add(Ids.next(), new SnippetText("Ережелер", "Әңгіме ережелерін, құпиялықты және оның шегін түсіндірдім.", true));
        snippets.add(Ids.next(), new SnippetText("Дыхательное упражнение", "Выполнили дыхательное упражнение, договорились повторять каждый вечер.", false));
        snippets.add(Ids.next(), new SnippetText("111 және 150", "Көмек нөмірлерін бердім: 111 және 150.", true));
        views.save(Ids.next(), "Жоғары тәуекел", "risk=HIGH&sort=FOLLOW_UP");
    }
}
