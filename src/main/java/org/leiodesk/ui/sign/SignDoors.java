package org.leiodesk.ui.sign;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.signing.Signature;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.service.signing.ToSign;

/**
 * How something is signed.
 *
 * @param account who is signed in
 * @param needsUserName whether the next signature takes the user name too
 * @param signing signs; called in the background
 */
public record SignDoors(UserAccount account, BooleanSupplier needsUserName, Signing signing) {
    /** Signs what is given with user name and password. */
    @FunctionalInterface
    public interface Signing {
        Outcome<List<Signature>> sign(List<ToSign> what, String userName, char[] password);
    }
}
