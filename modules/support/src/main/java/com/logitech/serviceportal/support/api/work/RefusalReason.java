package com.logitech.serviceportal.support.api.work;

/** Why an incident is outside JumpStart (R128), and the way out that is told with each of them. */
public enum RefusalReason {
    OTHER_MAKER("(i)", "a bundled computer or another maker's hardware or software, or what it causes", ""),
    FOREIGN_CODE("(ii)", "code that is not Microsoft's, or customized, outside the reference architecture",
            "Turn to whoever made the code. If it happens without it as well, write again."),
    OUT_OF_MAINSTREAM("(iii)", "a Microsoft product out of mainstream support",
            "Move to a version in mainstream support and write again, or ask Microsoft for extended support."),
    ON_SITE("(iv)", "a repair, or maintenance on site", ""),
    MODIFIED("(v)", "a product that others have modified",
            "Turn to whoever modified it. If it happens with the product as it was delivered as well, write again."),
    OUTSIDE_CAUSE("(vi)", "fire, a virus, a surge or the like",
            "Have the cause removed and the damage assessed, by your insurer if you have one; ask your reseller for another product."),
    UNINTENDED_USE("(vii)", "a use the product is not meant for",
            "Use it as its documentation says. If it happens then as well, write again."),
    ACCIDENT("(viii)", "an accident, misuse or abuse",
            "Your reseller says what a repair or another product costs; ask your insurer whether it pays."),
    INFRASTRUCTURE("(ix)", "the infrastructure, such as bandwidth or power", ""),
    FORCE_MAJEURE("(x)", "force majeure", "When it is over, write again."),
    OUTSIDE_HOURS("(xi)", "a request outside the desk's hours", "Write again in the hours of the desk.");

    private final String code;
    private final String title;
    private final String usualPath;

    RefusalReason(String code, String title, String usualPath) {
        this.code = code;
        this.title = title;
        this.usualPath = usualPath;
    }

    /** Its number in the text: "(iv)". */
    public String code() {
        return code;
    }

    /** As a part of a sentence. */
    public String title() {
        return title;
    }

    /** What the customer is told to do where our people say nothing else; empty where an analysis of the incident is owed. */
    public String usualPath() {
        return usualPath;
    }

    /** Whether the analysis and a path to who can help are owed all the same: then our people find it. */
    public boolean isPathOwed() {
        return usualPath.isEmpty();
    }
}
