package org.leiodesk.form;

import java.util.Arrays;
import java.util.List;

/**
 * One item of a form. Its label is the text {@code form.FORM.ITEM}; the text of a code is {@code form.code.LIST.CODE}.
 *
 * @param id name of the item within the form
 * @param kind what is typed
 * @param required whether the form is incomplete without it
 * @param unit unit shown beside it, empty when it has none
 * @param low smallest number accepted; for numbers only
 * @param high largest number accepted; for numbers only
 * @param codeList name of the code list; for choices only, else empty
 * @param codes the codes; for choices only
 */
public record Item(
        String id,
        ItemKind kind,
        boolean required,
        String unit,
        double low,
        double high,
        String codeList,
        List<String> codes) {
    public Item {
        codes = List.copyOf(codes);
    }

    static Item text(String id) {
        return new Item(id, ItemKind.TEXT, false, "", 0, 0, "", List.of());
    }

    static Item date(String id) {
        return new Item(id, ItemKind.DATE, false, "", 0, 0, "", List.of());
    }

    static Item partialDate(String id) {
        return new Item(id, ItemKind.PARTIAL_DATE, false, "", 0, 0, "", List.of());
    }

    static Item integer(String id, String unit, int low, int high) {
        return new Item(id, ItemKind.INTEGER, false, unit, low, high, "", List.of());
    }

    static Item decimal(String id, String unit, double low, double high) {
        return new Item(id, ItemKind.DECIMAL, false, unit, low, high, "", List.of());
    }

    static <E extends Enum<E>> Item choice(String id, Class<E> codes) {
        List<String> names =
                Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
        return new Item(id, ItemKind.CHOICE, false, "", 0, 0, codes.getSimpleName(), names);
    }

    Item asRequired() {
        return new Item(id, kind, true, unit, low, high, codeList, codes);
    }

    /** Key of the text of one of the codes. */
    public String codeKey(String code) {
        return "form.code." + codeList + "." + code;
    }
}
