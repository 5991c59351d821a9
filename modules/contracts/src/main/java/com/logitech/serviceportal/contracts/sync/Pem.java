package com.logitech.serviceportal.contracts.sync;

import com.logitech.serviceportal.contracts.model.sync.SyncCertificate.Particulars;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.PlainText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;

/**
 * A certificate and its private key, read from PEM as people have them: with or without what stands around, a chain behind the
 * certificate, the key in any of the three usual forms, but not encrypted.
 *
 * @param chain the certificate first, then those that vouch for it
 */
record Pem(List<X509Certificate> chain, PrivateKey key) {

    private static final int LONGEST = 65_536;
    private static final String TO_THE_SECOND = "uuuuMMddHHmmss";
    private static final int LONGEST_SUBJECT = 300;
    private static final byte[] PROBE = "do these two belong together".getBytes(StandardCharsets.US_ASCII);

    Pem {
        chain = List.copyOf(chain);
    }

    /** Refuses what cannot be used, naming the fields {@code certificate} and {@code key}, and never quoting either. */
    static Pem taken(String certificate, String key, Instant now) {
        Pem pem = new Pem(certificates(certificate), key(key));
        if (!pem.belongTogether()) {
            throw Refused.input("key", "does not belong to this certificate");
        }
        Instant end = pem.says().validUntil();
        if (end.isBefore(now)) {
            throw Refused.input("certificate", "is over since " + end + "; make a new one in Sync");
        }
        return pem;
    }

    private static List<X509Certificate> certificates(String text) {
        List<X509Certificate> chain = new ArrayList<>();
        try (PEMParser parser = parser("certificate", text)) {
            for (Object part = parser.readObject(); part != null; part = parser.readObject()) {
                if (part instanceof X509CertificateHolder holder) {
                    chain.add(new JcaX509CertificateConverter().getCertificate(holder));
                }
            }
        } catch (IOException | GeneralSecurityException | RuntimeException unreadable) {
            throw notReadAs("certificate", "a certificate", unreadable);
        }
        if (chain.isEmpty()) {
            throw Refused.input("certificate", "is not a certificate in PEM, which begins with -----BEGIN CERTIFICATE-----");
        }
        return chain;
    }

    private static PrivateKey key(String text) {
        try (PEMParser parser = parser("key", text)) {
            for (Object part = parser.readObject(); part != null; part = parser.readObject()) {
                if (part instanceof PEMEncryptedKeyPair || part instanceof PKCS8EncryptedPrivateKeyInfo) {
                    throw Refused.input("key", "is encrypted; save it without a passphrase, it is kept sealed here");
                } else if (part instanceof PEMKeyPair pair) {
                    return key(pair.getPrivateKeyInfo());
                } else if (part instanceof PrivateKeyInfo alone) {
                    return key(alone);
                }
            }
        } catch (IOException | GeneralSecurityException | RuntimeException unreadable) {
            throw notReadAs("key", "a private key", unreadable);
        }
        throw Refused.input("key", "is not a private key in PEM, which begins with -----BEGIN PRIVATE KEY----- or alike");
    }

    private static PrivateKey key(PrivateKeyInfo said) throws GeneralSecurityException, IOException {
        String id = said.getPrivateKeyAlgorithm().getAlgorithm().getId();
        String algorithm = X9ObjectIdentifiers.id_ecPublicKey.getId().equals(id) ? "EC" : id; // the others the platform knows by their ids
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(said.getEncoded()));
    }

    private static PEMParser parser(String field, String text) {
        if (text == null || text.isBlank()) {
            throw Refused.input(field, "is required");
        }
        if (text.length() > LONGEST) {
            throw Refused.input(field, "is longer than any we know; 64 kB at most");
        }
        return new PEMParser(new StringReader(text));
    }

    private static Refused notReadAs(String field, String what, Exception unreadable) {
        return unreadable instanceof Refused refused ? refused : Refused.input(field, "cannot be read as " + what + " in PEM");
    }

    private boolean belongTogether() {
        PublicKey open = leaf().getPublicKey();
        String algorithm = switch (open.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> open.getAlgorithm();
        };
        try {
            Signature signing = Signature.getInstance(algorithm);
            signing.initSign(key);
            signing.update(PROBE);
            byte[] signature = signing.sign();
            Signature checking = Signature.getInstance(algorithm);
            checking.initVerify(open);
            checking.update(PROBE);
            return checking.verify(signature);
        } catch (GeneralSecurityException differentKinds) {
            return false;
        }
    }

    private X509Certificate leaf() {
        return chain.get(0);
    }

    Particulars says() {
        String subject = PlainText.even(leaf().getSubjectX500Principal().getName());
        return new Particulars(subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT), fingerprint(),
                instant(structure().getStartDate()), instant(structure().getEndDate()));
    }

    private Certificate structure() {
        return Certificate.getInstance(encoded(leaf()));
    }

    /** A certificate writes its times in UTC, to the second. */
    private static Instant instant(Time time) {
        return LocalDateTime.parse(time.getTime().substring(0, TO_THE_SECOND.length()), DateTimeFormatter.ofPattern(TO_THE_SECOND))
                .toInstant(ZoneOffset.UTC);
    }

    private String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(leaf().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    /** As it is kept, before it is sealed. */
    byte[] written() {
        StringBuilder text = new StringBuilder();
        chain.forEach(certificate -> text.append(block("CERTIFICATE", encoded(certificate))));
        return text.append(block("PRIVATE KEY", key.getEncoded())).toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** What was {@linkplain #written() kept}. */
    static Pem kept(byte[] written) {
        String text = new String(written, StandardCharsets.US_ASCII);
        return new Pem(certificates(text), key(text));
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    private static String block(String what, byte[] content) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return "Pem of " + leaf().getSubjectX500Principal();
    }
}
