package com.logitech.serviceportal.support.terms.scope;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.ProductKind;

/** Which paragraph says what help there is for a product, under a level. */
public final class PromisedHelp {

    private PromisedHelp() {
    }

    /** What is promised, and whether anything is. */
    public static Finding of(ProductAsked asked) {
        if (asked.level() == SupportLevel.JUMPSTART) {
            return new FromAfar().judge(new FromAfar.Facts(false));
        } else if (asked.isOther()) {
            return new OtherProduct().judge(asked);
        }
        return asked.level() == SupportLevel.SELECT ? underSelect(asked) : underBasic(asked);
    }

    private static Finding underSelect(ProductAsked asked) {
        return switch (asked.kind()) {
            case THIRD_PARTY -> new ThirdPartyProduct().judge(asked);
            case BUNDLED -> new BundledProduct().judge(asked);
            default -> new SelectScope().judge(asked);
        };
    }

    private static Finding underBasic(ProductAsked asked) {
        boolean ours = asked.kind() == ProductKind.OURS || asked.kind() == ProductKind.CONSUMER;
        return ours ? new BasicScope().judge(asked) : new BasicThirdParty().judge(asked);
    }

    /**
     * Whether a failure of its hardware is confirmed: of our product, that is replaced here; of another maker's that is bundled, or used
     * with ours in a Room, for it is claimed for and sent on to its maker (R55). What nothing is committed for goes without (R45).
     */
    public static Finding ofFailure(ProductAsked asked) {
        boolean sentOn = asked.kind() == ProductKind.BUNDLED || asked.kind() == ProductKind.THIRD_PARTY;
        return of(sentOn && !asked.isOther() ? asked : asked.toBeReplaced());
    }

    /** Whether a first response has a due time: not for products nothing is committed for (R45). */
    public static boolean hasDueTime(ProductAsked asked) {
        return !asked.isOther();
    }
}
