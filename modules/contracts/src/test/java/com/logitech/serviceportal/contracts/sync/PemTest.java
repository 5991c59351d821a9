package com.logitech.serviceportal.contracts.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.definitions.Refused;
import java.io.StringWriter;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A certificate with its key")
class PemTest {

    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

    private final KeyPair pair = pair("RSA");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"RSA", "EC"})
    @DisplayName("is read in every usual form, with words around it, and written so that it is read again")
    void forms(String algorithm) throws Exception {
        KeyPair keys = pair(algorithm);
        String certificate = "Bag Attributes\n  friendlyName: sync\n" + certificate(keys, "20270303090000Z");
        Pem traditional = Pem.taken(certificate, text(traditional(keys.getPrivate())), NOW);
        Pem modern = Pem.taken(certificate, text(new JcaPKCS8Generator(keys.getPrivate(), null)), NOW);

        assertThat(modern.key()).isEqualTo(keys.getPrivate());
        assertThat(traditional.says()).isEqualTo(modern.says());
        assertThat(modern.says().subject()).contains("CN=certificate");
        assertThat(modern.says().validUntil()).isEqualTo("2027-03-03T09:00:00Z");
        assertThat(modern.says().fingerprint()).hasSize(64);
        assertThat(Pem.kept(modern.written())).isEqualTo(modern);
        assertThat(modern.toString()).doesNotContain("BEGIN").contains("CN=certificate");
    }

    @Test
    @DisplayName("is refused when the two do not belong together, and when it is over, to the second")
    void refused() throws Exception {
        String key = text(pair.getPrivate());
        assertRefused("key", () -> Pem.taken(certificate(pair("RSA"), "20270303090000Z"), key, NOW));
        assertRefused("key", () -> Pem.taken(certificate(pair("EC"), "20270303090000Z"), key, NOW));
        assertRefused("certificate", () -> Pem.taken(certificate(pair, "20260303085959Z"), key, NOW));
        assertThat(Pem.taken(certificate(pair, "20260303090000Z"), key, NOW).chain()).hasSize(1);
    }

    @Test
    @DisplayName("is refused when the key is encrypted, without asking for the passphrase")
    void encrypted() throws Exception {
        String key = text(new JcaPKCS8Generator(pair.getPrivate(),
                new JceOpenSSLPKCS8EncryptorBuilder(JcaPKCS8Generator.AES_256_CBC).setProvider(new BouncyCastleProvider())
                        .setPassword("secret".toCharArray()).build()));

        assertThatThrownBy(() -> Pem.taken(certificate(pair, "20270303090000Z"), key, NOW)).isInstanceOf(Refused.class)
                .hasMessageContaining("is encrypted");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {" ", "nothing", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
        "-----BEGIN CERTIFICATE-----\n!!!", "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----"})
    @DisplayName("is refused when it is no PEM, naming the field and quoting nothing")
    void notPem(String text) throws Exception {
        String certificate = certificate(pair, "20270303090000Z");

        assertRefused("certificate", () -> Pem.taken(text, text(pair.getPrivate()), NOW));
        assertRefused("key", () -> Pem.taken(certificate, text, NOW));
        assertRefused("certificate", () -> Pem.taken("x".repeat(65_537), text, NOW));
    }

    private static void assertRefused(String field, ThrowingCallable taking) {
        assertThatThrownBy(taking).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.problems()).singleElement().satisfies(problem -> assertThat(problem.field()).isEqualTo(field));
            assertThat(refused.getMessage().toUpperCase(Locale.ROOT)).doesNotContain("MIIB", "!!!");
        });
    }

    /** As OpenSSL writes it; the curve stands in the key. */
    private static Object traditional(PrivateKey key) throws Exception {
        return key instanceof ECPrivateKey curve ? new PemObject("EC PRIVATE KEY", new org.bouncycastle.asn1.sec.ECPrivateKey(256,
                curve.getS(), SECObjectIdentifiers.secp256r1).getEncoded()) : key;
    }

    private static KeyPair pair(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(algorithm.equals("RSA") ? 2048 : 256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String certificate(KeyPair keys, String until) throws Exception {
        X500Name name = new X500Name("CN=certificate,O=WMrRZ6GpCHjmrKQSpzd2z5Fz62JtelFc");
        return text(new X509v3CertificateBuilder(name, BigInteger.ONE, new Time(new ASN1GeneralizedTime("20250101000000Z")),
                new Time(new ASN1GeneralizedTime(until)), name, SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded()))
                .build(new JcaContentSignerBuilder("SHA256with" + (keys.getPublic().getAlgorithm().equals("EC") ? "ECDSA" : "RSA"))
                        .build(keys.getPrivate())));
    }

    private static String text(Object thing) throws Exception {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(thing);
        }
        return text.toString();
    }
}
