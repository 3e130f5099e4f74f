package kz.tirek.attachments;

import java.util.List;
import kz.tirek.shared.Precondition;
import kz.tirek.shared.Settings;

/** A scanner that is named must be named so that it can be found. */
public class ScannerSetting implements Precondition {
    @Override
    public List<String> problems() {
        boolean wrong = Settings.has(Scanner.SETTING) && !Settings.of(Scanner.SETTING, "").matches("[^\\s:/]+:\\d{1,5}");
        return wrong ? List.of(Scanner.SETTING + " is not host:port") : List.of();
    }
}
