package org.leiodesk.domain.study;

/**
 * A person who may open the study.
 *
 * @param name the name typed at sign-in; 1 to 40 characters
 * @param fullName the name printed beside a change or a signature
 * @param role what the person may do
 * @param active false when deactivated; accounts are never deleted
 */
public record UserAccount(String name, String fullName, Role role, boolean active) {
    public UserAccount withActive(boolean changed) {
        return new UserAccount(name, fullName, role, changed);
    }
}
