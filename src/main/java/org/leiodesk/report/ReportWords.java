package org.leiodesk.report;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Texts;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.signing.Signer;

/** Words and values on paper. What is not there is said to be not recorded. */
final class ReportWords {
    static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private final Texts texts;

    ReportWords(Language language) {
        texts = Texts.of(language);
    }

    /** A text of this room. */
    String get(String key, Object... args) {
        return texts.get("report." + key, args);
    }

    /** A text of the forms: the same words on paper as on the screen. */
    String form(String key) {
        return texts.get("form." + key);
    }

    String sentence(Message message) {
        return texts.get(message);
    }

    String notRecorded() {
        return get("notRecorded");
    }

    /** A value as recorded. */
    String value(@Nullable Object value) {
        return value == null || value.toString().isBlank() ? notRecorded() : value.toString();
    }

    /** A value with its unit. */
    String value(@Nullable Object value, String unit) {
        return value == null ? notRecorded() : plain(value) + " " + unit;
    }

    /** A constant of a code list of the forms. */
    String code(@Nullable Enum<?> code) {
        return code == null
                ? notRecorded()
                : form("code." + code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    String dose(@Nullable Dose dose) {
        if (dose == null) {
            return notRecorded();
        }
        if (dose.isZero()) {
            return get("dose.notGiven");
        }
        String unit = dose.unit().equals("mg/m2") ? "mg/m\u00b2" : dose.unit();
        return (dose.amount().stripTrailingZeros().toPlainString() + " " + unit).strip();
    }

    String drug(Drug drug) {
        return drug.equals(Drug.TEMOZOLOMIDE) || drug.equals(Drug.EPIRUBICIN)
                ? get("drug." + drug.name())
                : drug.name();
    }

    String timepoint(Timepoint timepoint) {
        if (!timepoint.name().isBlank()) {
            return timepoint.name();
        }
        return get("timepoint", timepoint.key());
    }

    /** What of a casebook was signed or asked about. */
    String scope(SignedScope scope) {
        if (scope instanceof SignedScope.OfTimepoint at) {
            return timepoint(at.timepoint());
        }
        return scope instanceof SignedScope.OfForm form ? record(form.form(), form.key()) : get("signed.casebook");
    }

    /** A record by its kind and key. */
    String record(String form, String key) {
        return (get("kind." + form) + " " + key).strip();
    }

    /** When somebody signed or reviewed: the time of the workstation, with its zone. */
    static String when(Signer signer) {
        return WHEN.format(signer.at().atZone(signer.zone()));
    }

    /** A change in percent, with its sign and one decimal: +7.7 %. */
    static String percent(double percent) {
        String digits = String.format(Locale.ROOT, "%.1f", Math.abs(percent));
        String sign = digits.equals("0.0") ? "" : percent < 0 ? "\u2212" : "+";
        return sign + digits + " %";
    }

    /** A number with at most so many decimals, without trailing zeros. */
    static String number(double number, int decimals) {
        String shown = String.format(Locale.ROOT, "%." + decimals + "f", number);
        return decimals == 0 ? shown : shown.replaceAll("\\.?0+$", "");
    }

    private static String plain(Object value) {
        return value instanceof Double number ? number(number, 2) : value.toString();
    }
}
