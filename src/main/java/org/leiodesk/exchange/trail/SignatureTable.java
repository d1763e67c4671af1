package org.leiodesk.exchange.trail;

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
    private static final Pattern ROW = Pattern.compile(".*,([0-9a-f]{64}),(HOLDS|VOID),([0-9]*),([^,\"]*)");

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
                    row.standing().holds() ? "HOLDS" : "VOID",
                    voided == null ? "" : String.valueOf(voided.number()),
                    row.text()));
        }
        return TrailCsv.table(COLUMNS, cells);
    }

    /** What is wrong: a row whose text is not there, or has another sum than was signed; a text that no row names. */
    static List<Finding> check(PackManifest manifest, byte[] csv) throws IOException {
        String[] lines = new String(csv, StandardCharsets.UTF_8).split("\r\n");
        if (!lines[0].equals(String.join(",", COLUMNS))) {
            throw new IOException("Not a table of signatures");
        }
        Map<String, String> sums = new HashMap<>();
        manifest.files().forEach(file -> sums.put(file.name(), file.sha256()));
        Set<String> named = new HashSet<>();
        List<Finding> wrong = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String place = NAME + ":" + (i + 1);
            var row = ROW.matcher(lines[i]);
            if (!row.matches()) {
                throw new IOException("Not a row of signatures: " + (i + 1));
            }
            String text = row.group(4);
            named.add(text);
            if (row.group(2).equals("VOID")) {
                continue;
            }
            if (!sums.containsKey(text)) {
                wrong.add(Finding.error(place, "exchange.pack.signedMissing", text));
            } else if (!row.group(1).equals(sums.get(text))) {
                wrong.add(Finding.error(place, "exchange.pack.signedOther", text));
            }
        }
        manifest.files().stream()
                .map(PackManifest.Item::name)
                .filter(name -> name.startsWith(TEXTS + "/") && !named.contains(name))
                .forEach(name -> wrong.add(Finding.error(name, "exchange.pack.signedByNobody")));
        return wrong;
    }
}
