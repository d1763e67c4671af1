package org.leiodesk.exchange.trail;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.leiodesk.base.Finding;
import org.leiodesk.domain.signing.Signature;
import org.leiodesk.domain.signing.SignatureStanding;

/**
 * The electronic signatures of a pack, a row each, with the SHA-256 of what was signed. The text of every signature that holds lies beside the table, so that
 * whether it is what was signed can be told without a password and without this program.
 */
public final class SignatureTable {
    /** The folder of a pack in which the table stands. */
    public static final String FOLDER = "signatures";
    /** The name of the table. */
    public static final String FILE = "signatures.csv";
    /** The folder of the texts. */
    public static final String TEXTS = FOLDER + "/text";

    static final String NAME = FOLDER + "/" + FILE;

    private static final List<String> COLUMNS = List.of(
            "subject",
            "signature",
            "scope",
            "meaning",
            "user",
            "full_name",
            "role",
            "at_utc",
            "zone",
            "last_entry_signed",
            "format",
            "sha256",
            "state",
            "void_since_entry",
            "text");
    private static final int SUM = COLUMNS.indexOf("sha256");
    private static final int STATE = COLUMNS.indexOf("state");
    private static final int TEXT = COLUMNS.indexOf("text");
    private static final String HOLDS = "HOLDS";
    private static final String VOID = "VOID";
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private SignatureTable() {}

    /**
     * A signature and the file that has the text of it.
     *
     * @param text the name of the file in the pack; empty for a void signature
     */
    public record Row(SignatureStanding standing, String text) {}

    /** The table as CSV. */
    public static byte[] csv(List<Row> rows) {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            Signature signature = row.standing().signature();
            var voided = row.standing().voidedBy();
            cells.add(List.of(
                    signature.subject().value(),
                    String.valueOf(signature.sequence()),
                    signature.scope().line(),
                    signature.meaning().name(),
                    signature.signer().user(),
                    signature.signer().fullName(),
                    signature.signer().role().name(),
                    signature.signer().at().toString(),
                    signature.signer().zone().getId(),
                    String.valueOf(signature.entry()),
                    String.valueOf(signature.format()),
                    signature.contentHash(),
                    row.standing().holds() ? HOLDS : VOID,
                    voided == null ? "" : String.valueOf(voided.number()),
                    row.text()));
        }
        return TrailCsv.table(COLUMNS, cells);
    }

    /** What is wrong: a row whose text is not there, or has another sum than was signed; a text that no row names. */
    static List<Finding> check(PackManifest manifest, byte[] csv) throws IOException {
        List<CsvRecord> rows = rows(csv);
        Map<String, String> sums = new HashMap<>();
        manifest.files().forEach(file -> sums.put(file.name(), file.sha256()));
        Set<String> named = new HashSet<>();
        List<Finding> wrong = new ArrayList<>();
        for (CsvRecord row : rows) {
            String text = row.getField(TEXT);
            named.add(text);
            if (row.getField(STATE).equals(VOID)) {
                continue;
            }
            String place = NAME + ":" + row.getStartingLineNumber();
            if (!sums.containsKey(text)) {
                wrong.add(Finding.error(place, "exchange.pack.signedMissing", text));
            } else if (!row.getField(SUM).equals(sums.get(text))) {
                wrong.add(Finding.error(place, "exchange.pack.signedOther", text));
            }
        }
        manifest.files().stream()
                .map(PackManifest.Item::name)
                .filter(name -> name.startsWith(TEXTS + "/") && !named.contains(name))
                .forEach(name -> wrong.add(Finding.error(name, "exchange.pack.signedByNobody")));
        return wrong;
    }

    private static List<CsvRecord> rows(byte[] csv) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
            List<CsvRecord> all = reader.stream().toList();
            if (all.isEmpty() || !all.get(0).getFields().equals(COLUMNS)) {
                throw new IOException("Not a table of signatures");
            }
            List<CsvRecord> rows = all.subList(1, all.size());
            if (!rows.stream().allMatch(SignatureTable::isSignature)) {
                throw new IOException("Not a row of signatures");
            }
            return rows;
        } catch (CsvParseException malformed) {
            throw new IOException("Not a table of signatures", malformed);
        }
    }

    private static boolean isSignature(CsvRecord row) {
        return row.getFieldCount() == COLUMNS.size()
                && SHA_256.matcher(row.getField(SUM)).matches()
                && List.of(HOLDS, VOID).contains(row.getField(STATE));
    }
}
