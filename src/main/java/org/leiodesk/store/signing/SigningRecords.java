package org.leiodesk.store.signing;

import org.leiodesk.domain.signing.CasebookHold;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.domain.signing.Signature;
import org.leiodesk.store.audit.RecordMapper;

/** The kinds of record by which the investigator decides about the data. */
public final class SigningRecords {
    public static final RecordMapper<Review> REVIEW = new ReviewMapper();
    public static final RecordMapper<Signature> SIGNATURE = new SignatureMapper();
    public static final RecordMapper<CasebookHold> HOLD = new HoldMapper();

    private SigningRecords() {}
}
