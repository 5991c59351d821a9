package com.logitech.serviceportal.contracts.terms.spaces;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * R57: a Room registers the serial number of each of its key devices; microphones, power adapters and other parts need none.
 *
 * <p>Which products are key devices is data; to begin with Scribe, Swytch, Tap, Rally Bar and whatever is the main camera. A Room
 * without all of them may be kept; the finding marks it incomplete (D10).
 */
public final class KeyDevices implements Term<KeyDevices.Facts> {

    /** What every Room has; which product it is, nobody has said as long as no key device is registered. */
    private static final String MAIN_CAMERA = "Main camera device";

    /**
     * What it rests on. A product that is there twice is named twice.
     *
     * @param products    the products in the Room
     * @param keyProducts the products whose serial number is asked for
     * @param registered  the products in the Room with a serial number, each unit once
     */
    public record Facts(List<String> products, Set<String> keyProducts, List<String> registered) {
        public Facts {
            products = Words.listable(products);
            keyProducts = Words.sorted(Words.listable(keyProducts));
            registered = Words.listable(registered);
        }
    }

    /** What a Room is known to have: what is registered in it, and a main camera if no key device is. */
    public static Facts inRoom(List<String> registered, Set<String> keyProducts) {
        if (registered.stream().anyMatch(keyProducts::contains)) {
            return new Facts(registered, keyProducts, registered);
        }
        List<String> products = new ArrayList<>(registered);
        products.add(MAIN_CAMERA);
        Set<String> key = new LinkedHashSet<>(keyProducts);
        key.add(MAIN_CAMERA);
        return new Facts(products, key, registered);
    }

    /** The key devices of the Room, each unit once: as many serial numbers are asked for. */
    public static List<String> asked(Facts facts) {
        return facts.products().stream().filter(facts.keyProducts()::contains).toList();
    }

    /** The key devices whose serial number is not registered yet, each unit once. */
    public static List<String> missing(Facts facts) {
        List<String> missing = new ArrayList<>(asked(facts));
        facts.registered().forEach(missing::remove);
        return List.copyOf(missing);
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.KEY_DEVICES;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        int asked = asked(facts).size();
        List<String> missing = missing(facts);
        if (asked == 0) {
            return Finding.holds(clause(), facts, "The Room has no key device, so no serial number is asked for.");
        }
        return missing.isEmpty()
                ? Finding.holds(clause(), facts, "The Room is complete: " + Wording.count(asked, "key device", "key devices")
                        + ", each with its serial number.")
                : Finding.fails(clause(), facts, "The Room is incomplete: " + missing.size() + " of "
                        + Wording.count(asked, "serial number is", "serial numbers are")
                        + " missing.", "Register the serial number of " + Wording.list(missing) + ".");
    }
}
