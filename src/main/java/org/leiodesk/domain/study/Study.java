package org.leiodesk.domain.study;

/**
 * The study that a study file holds.
 *
 * @param id short identifier (STUDYID), printed on every page
 * @param title what is studied
 * @param registration number in a public register, or empty
 * @param siteId identifier of the one site (SITEID)
 * @param siteName name of the one site
 */
public record Study(String id, String title, String registration, String siteId, String siteName) {
    /** The study that Leiodesk was built for; NCT05204524. */
    public static Study leiomyosarcoma() {
        return new Study(
                "TMZ-EPI-LMS",
                "Temozolomide for injection with epirubicin, first line, advanced leiomyosarcoma",
                "NCT05204524",
                "01",
                "Cancer Hospital, Chinese Academy of Medical Sciences");
    }
}
