package kz.tirek.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** A telephone number in international form (E.164): {@code +77011234567}; a leading 8 as people dial it at home is understood. */
public record Phone(String e164) {
    private static final String HOME = "KZ";

    /** @throws Refusal at {@code phone} unless it is a number that can exist, in any usual way of writing */
    public Phone {
        e164 = PhoneNumberUtil.getInstance().format(parsed(e164), PhoneNumberFormat.E164);
    }

    /** The number, or empty when nothing was typed. */
    public static Optional<Phone> ofOptional(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(new Phone(text));
    }

    /** As people read it: {@code +7 701 123 45 67}, foreign ones as usual in their country. */
    public String shown() {
        return PhoneNumberUtil.getInstance().format(parsed(e164), PhoneNumberFormat.INTERNATIONAL).replace('-', ' ');
    }

    private static PhoneNumber parsed(String text) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(text, HOME);
            if (numbers.isValidNumber(number)) {
                return number;
            }
        } catch (NumberParseException notANumber) {
            throw Refusal.at("phone", "phone.wrong");
        }
        throw Refusal.at("phone", "phone.wrong");
    }

    /** Shows only the end of the number: it must not get into a log. */
    @Override
    public String toString() {
        return "Phone[…" + e164.substring(e164.length() - 2) + "]";
    }
}
