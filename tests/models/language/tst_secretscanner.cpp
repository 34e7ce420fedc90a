// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"
#include "secretscanner.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace afterword;

namespace {

/// Fills a form: {w20} letters and digits, {h32} hexadecimal digits, {U16} capitals and 2 to 7, {d9} digits, {l43}
/// small letters and digits, {b40} Base64, {s27} letters, digits, _ and -, {u} a UUID. So no whole token is ever
/// written down.
QByteArray filled(const char* form, QRandomGenerator& random) {
    const auto some = [&random](const QByteArray& from, int count) {
        QByteArray bytes;
        for (int i = 0; i < count; ++i) {
            // The first ones are all different, so that no sample fails a test of entropy by chance.
            bytes += from[random.bounded(static_cast<int>(from.size()))];
        }
        return bytes;
    };
    const QByteArray digits = "0123456789";
    const QByteArray small = "abcdefghijklmnopqrstuvwxyz";
    const QByteArray capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    QByteArray out;
    for (const char* at = form; *at != '\0'; ++at) {
        if (*at != '{') {
            out += *at;
            continue;
        }
        const char kind = *++at;
        int count = 0;
        for (++at; *at != '}'; ++at) {
            count = count * 10 + (*at - '0');
        }
        const QByteArray hex = digits + "abcdef";
        switch (kind) {
        case 'w':
            out += some(digits + small + capitals, count);
            break;
        case 'h':
            out += some(hex, count);
            break;
        case 'U':
            out += some(capitals + "234567", count);
            break;
        case 'V':
            out += some(capitals + digits, count);
            break;
        case 'd':
            out += some("123456789", 1) + some(digits, count - 1);
            break;
        case 'l':
            out += some(digits + small, count);
            break;
        case 'b':
            out += some(digits + small + capitals + "+/", count);
            break;
        case 's':
            out += some(digits + small + capitals + "_-", count - 1) + some(capitals, 1);
            break;
        default:
            out += some(hex, 8) + '-' + some(hex, 4) + "-4" + some(hex, 3) + "-a" + some(hex, 3) + '-' + some(hex, 12);
        }
    }
    return out;
}

/// What a rule finds: `before` the secret, a form of the secret itself, and what follows.
struct Sample {
    const char* rule;
    const char* before;
    const char* form;
    const char* after = "";
};

const Sample samples[] = {
    {"aws-access-key-id", "", "AKIA{U16}"},
    {"aws-access-key-id", "", "ASIA{U16}"},
    {"aws-secret-access-key", "aws_secret_access_key = ", "{b40}"},
    {"aws-secret-access-key", "\"SecretAccessKey\": \"", "{b40}", "\""},
    {"aws-session-token", "", "IQoJb3JpZ2lu{b120}"},
    {"aws-bedrock-key", "", "ABSKQmVkcm9ja0FQSUtleS{b110}"},
    {"google-api-key", "", "AIza{s35}"},
    {"google-oauth-secret", "", "GOCSPX-{s28}"},
    {"google-oauth-token", "", "ya29.{s60}"},
    {"azure-storage-key", "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=", "{b86}==", ";EndpointSuffix=x"},
    {"azure-client-secret", "", "{w3}8Q~{w34}"},
    {"azure-sas-signature", "https://a.blob.core.windows.net/c?sv=2024&sig=", "{w43}%3D"},
    {"alibaba-access-key", "", "LTAI{w20}"},
    {"digitalocean-token", "", "dop_v1_{h64}"},
    {"heroku-api-key", "HEROKU_API_KEY=", "{u}"},
    {"heroku-platform-token", "", "HRKU-{s60}"},
    {"flyio-token", "", "fm2_{w80}"},
    {"cloudflare-api-token", "CLOUDFLARE_API_TOKEN: ", "{s40}"},
    {"cloudflare-origin-ca-key", "", "v1.0-{h24}-{h146}"},
    {"fastly-api-token", "Fastly-Key: ", "{s32}"},
    {"netlify-token", "", "nfp_{w36}"},
    {"vercel-token", "", "vcp_{w40}"},
    {"supabase-key", "", "sbp_{h40}"},
    {"planetscale-token", "", "pscale_tkn_{s43}"},
    {"github-token", "", "ghp_{w36}"},
    {"github-token", "", "gho_{w36}"},
    {"github-token", "", "ghs_{w36}"},
    {"github-fine-grained-token", "", "github_pat_{w22}_{w59}"},
    {"gitlab-token", "", "glpat-{s20}"},
    {"bitbucket-app-password", "", "ATBB{w32}"},
    {"npm-token", "", "npm_{w36}"},
    {"pypi-token", "", "pypi-AgE{s120}"},
    {"rubygems-key", "", "rubygems_{h48}"},
    {"crates-token", "CARGO_REGISTRY_TOKEN=", "cio{w32}"},
    {"nuget-key", "NUGET_KEY=", "oy2{l43}"},
    {"docker-token", "", "dckr_pat_{s27}"},
    {"jfrog-token", "", "AKCp{w69}"},
    {"buildkite-token", "", "bkua_{l40}"},
    {"circleci-token", "", "CCIPAT_{w22}_{h40}"},
    {"sonar-token", "", "squ_{h40}"},
    {"terraform-token", "", "{w14}.atlasv1.{s67}"},
    {"pulumi-token", "", "pul-{h40}"},
    {"vault-token", "", "hvs.{s90}"},
    {"doppler-token", "", "dp.pt.{w43}"},
    {"onepassword-token", "", "ops_eyJ{w250}"},
    {"age-key", "", "AGE-SECRET-KEY-1{V58}"},
    {"slack-token", "", "xoxb-{d11}-{d12}-{w24}"},
    {"slack-token", "", "xoxp-{d11}-{d11}-{d12}-{h32}"},
    {"slack-client-token", "", "xoxc-{d11}-{d11}-{d12}-{h64}"},
    {"slack-config-token", "https://files.slack.com/a.png?t=", "xoxe-{d11}-{d12}-{h32}"},
    {"slack-app-token", "", "xapp-1-{V10}-{d12}-{h64}"},
    {"slack-webhook", "https://", "hooks.slack.com/services/T{V8}/B{V8}/{w24}"},
    {"teams-webhook", "https://a.", "webhook.office.com/webhookb2/{u}@{u}/IncomingWebhook/{h32}/{u}"},
    {"discord-webhook", "https://", "discord.com/api/webhooks/{d18}/{s68}"},
    {"discord-token", "DISCORD_TOKEN=", "{w24}.{w6}.{s27}"},
    {"telegram-token", "", "{d9}:AA{s33}"},
    {"twilio-auth-token", "export TWILIO_AUTH_TOKEN=", "{h32}"},
    {"sendgrid-key", "", "SG.{s22}.{s43}"},
    {"mailgun-key", "", "key-{h32}"},
    {"mailchimp-key", "", "{h32}-us12"},
    {"brevo-key", "", "xkeysib-{h64}-{w16}"},
    {"atlassian-token", "", "ATATT3{s180}"},
    {"linear-key", "", "lin_api_{w40}"},
    {"notion-token", "", "ntn_{w46}"},
    {"figma-token", "", "figd_{s40}"},
    {"airtable-token", "AIRTABLE_TOKEN=", "pat{w14}.{h64}"},
    {"asana-token", "asana_token: ", "1/{d16}:{h32}"},
    {"postman-key", "", "PMAK-{h24}-{h34}"},
    {"typeform-token", "", "tfp_{w44}"},
    {"hubspot-token", "", "pat-na1-{u}"},
    {"datadog-key", "DD_API_KEY=", "{h32}"},
    {"datadog-key", "Datadog API key: ", "{h32}"},
    {"newrelic-key", "", "NRAK-{V27}"},
    {"newrelic-licence-key", "", "{h36}NRAL"},
    {"grafana-service-account-token", "", "glsa_{w32}_{h8}"},
    {"grafana-cloud-token", "", "glc_{b60}=="},
    {"pagerduty-key", "pagerduty_token = ", "{w20}"},
    {"opsgenie-key", "OPSGENIE_API_KEY=", "{u}"},
    {"sentry-token", "", "sntrys_{w100}"},
    {"dynatrace-token", "", "dt0c01.{V24}.{V64}"},
    {"honeycomb-key", "", "hcaik_{l58}"},
    {"splunk-hec-token", "splunk_hec_token=", "{u}"},
    {"launchdarkly-key", "LAUNCHDARKLY_SDK_KEY=", "sdk-{u}"},
    {"stripe-key", "", "sk_live_{w24}"},
    {"stripe-webhook-secret", "", "whsec_{w32}"},
    {"square-token", "", "sq0atp-{s22}"},
    {"shopify-token", "", "shpat_{h32}"},
    {"paypal-braintree-token", "", "access_token$production${l16}${h32}"},
    {"openai-key", "", "sk-proj-{s120}"},
    {"openai-legacy-key", "", "sk-{w20}T3BlbkFJ{w20}"},
    {"anthropic-key", "", "sk-ant-api03-{s93}"},
    {"huggingface-token", "", "hf_{w34}"},
    {"replicate-token", "", "r8_{w37}"},
    {"groq-key", "", "gsk_{w52}"},
    {"databricks-token", "", "dapi{h32}"},
    {"snowflake-password", "SNOWFLAKE_PASSWORD=", "{l3}7{w7}"},
    {"confluent-key", "confluent.secret=", "{b64}"},
    {"algolia-key", "algolia_admin_key: ", "{h32}"},
    {"postgres-password", "postgres://app:", "{w10}", "@db-1:5432/shop"},
    {"mysql-password", "mysql://root:", "{w10}", "@10.0.0.7/shop"},
    {"mongodb-password", "mongodb+srv://svc:", "{w10}", "@cluster0.mongodb.net"},
    {"redis-password", "redis://:", "{w10}", "@cache:6379/0"},
    {"amqp-password", "amqps://mq:", "{w10}", "@rabbit/vhost"},
    {"url-password", "https://deploy:", "{w10}", "@git.internal/repo.git"},
    {"url-token", "https://", "{w40}", "@git.internal/repo.git"},
    {"authorization-header", "Authorization: Token ", "a1{h40}"},
    {"bearer-token", "sent with Bearer ", "{w40}"},
    {"oauth-client-secret", "client_secret=", "a7{w30}"},
    {"generic-password", "password = ", "{l3}4{w6}"},
    {"generic-password", "\"dbPassword\": \"", "{l3}4{w6}", "\""},
    {"generic-password", "<password>", "{l3}4{w6}", "</password>"},
    {"generic-password", "mysqldump --password ", "{l3}4{w6}", " shop"},
    {"generic-secret", "webhook_secret: ", "b2{w30}"},
    {"generic-secret", "{\\\"api_key\\\":\\\"", "c3{w30}", "\\\"}"},
    {"generic-key", "signing_key=", "d4{w40}"},
};

constexpr const char* pemBegin = "-----BEGIN ";
constexpr const char* pemEnd = "-----END ";

QByteArray pemBlock(const QByteArray& label, QRandomGenerator& random) {
    QByteArray block = pemBegin + label + "-----\n";
    for (int line = 0; line < 8; ++line) {
        block += filled("{b64}", random) + '\n';
    }
    return block + pemEnd + label + "-----";
}

} // namespace

class TestSecretScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasSamplesAndAName();
    void findsPlanted_data();
    void findsPlanted();

    void leavesNearMisses_data() { findsPlanted_data(); }

    void leavesNearMisses();
    void findsStructured();
    void leavesOrdinaryText_data();
    void leavesOrdinaryText();
    void placeholderIsNeverFound();
    void hitsAreInOrderWithoutOverlap();
    void secretsAtEveryOffset();
    void hostileInputIsLinear_data();
    void hostileInputIsLinear();
    void realFiles();

private:
    [[nodiscard]] QStringList rulesIn(const QByteArray& text) const {
        QStringList ids;
        for (const SecretHit& hit : m_scanner.scan(text)) {
            ids.append(m_scanner.ruleId(hit.rule));
        }
        return ids;
    }

    SecretScanner m_scanner;
};

void TestSecretScanner::everyRuleHasSamplesAndAName() {
    QVERIFY(m_scanner.ruleCount() >= 60);
    QSet<QString> sampled{QStringLiteral("private-key"), QStringLiteral("json-web-token"),
                          QStringLiteral("basic-credentials")};
    for (const Sample& sample : samples) {
        sampled.insert(QString::fromLatin1(sample.rule));
    }
    QSet<QString> ids;
    for (int rule = 0; rule < m_scanner.ruleCount(); ++rule) {
        QVERIFY2(sampled.contains(m_scanner.ruleId(rule)), qPrintable(m_scanner.ruleId(rule)));
        QVERIFY(!m_scanner.ruleName(rule).isEmpty());
        ids.insert(m_scanner.ruleId(rule));
    }
    QCOMPARE(ids.size(), m_scanner.ruleCount());
}

void TestSecretScanner::findsPlanted_data() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(samples)); ++i) {
        QTest::addRow("%d %s", i, samples[i].rule) << i;
    }
}

void TestSecretScanner::findsPlanted() {
    QFETCH(const int, index);
    const Sample& sample = samples[index];
    QRandomGenerator random(static_cast<quint32>(index) + 7);
    const bool bare = *sample.before == '\0';
    const std::pair<const char*, const char*> places[] = {
        {"", ""},
        {"14:02 the deploy said \n", "\nand went on"},
        {bare ? "{\"field\": \"" : "  ", bare ? "\"}" : "\n"},
        {bare ? "curl -H 'X-Thing: " : "line one\r\n", bare ? "' https://api" : "\r\nline three"},
        {bare ? "thing=" : "> ", bare ? ", other=1" : "\n> more"},
    };
    for (const auto& [front, back] : places) {
        const QByteArray secret = filled(sample.form, random);
        const QByteArray before = QByteArray(front) + sample.before;
        const QByteArray text = before + secret + sample.after + back;
        const auto hits = m_scanner.scan(text);
        QVERIFY2(hits.size() == 1, text.constData());
        QCOMPARE(m_scanner.ruleId(hits[0].rule), QString::fromLatin1(sample.rule));
        QCOMPARE(text.mid(hits[0].begin, hits[0].length), secret);
    }
}

void TestSecretScanner::leavesNearMisses() {
    QFETCH(const int, index);
    const Sample& sample = samples[index];
    QRandomGenerator random(static_cast<quint32>(index) + 1007);
    const QByteArray secret = filled(sample.form, random);
    const QByteArray before = sample.before;

    const QByteArray tooShort = secret.left(secret.size() / 5);
    QByteArray repeated = secret;
    const QByteArray prefix = QByteArray(sample.form).left(QByteArray(sample.form).indexOf('{'));
    for (qsizetype i = prefix.size(); i < repeated.size(); ++i) {
        repeated[i] = QByteArrayView("-_./:=%$@~").contains(repeated[i]) ? repeated[i] : 'x';
    }
    QByteArray example = secret;
    example.replace(std::max<qsizetype>(prefix.size(), secret.size() - 7), 7, "EXAMPLE");
    QByteArray broken = secret;
    broken.insert(std::max<qsizetype>(2, secret.size() / 5), " ");
    // What belongs to a name is no secret without the sign of assignment; a token is none inside of a word.
    QByteArray loose = before;
    while (!loose.isEmpty() && QByteArrayView("=: \"\\>").contains(loose.back())) {
        loose.chop(1);
    }
    if (before.isEmpty() || (before.startsWith("http") && !prefix.isEmpty())) {
        loose = "zz";
    } else if (before.contains("://")) {
        loose = before.left(before.indexOf("://")) + ":/ ";
    } else {
        loose += " was ";
    }
    if (QByteArrayView(sample.rule) == QByteArrayView("openai-legacy-key")) {
        loose = "T3 "; // its mark stands in its middle, and means it wherever it stands
        repeated = example;
    }
    const QByteArray after = sample.after;
    const QList<QByteArray> texts{before + tooShort + after, before + repeated + after, before + example + after,
                                  before + broken + after, loose + (loose.startsWith("T3") ? tooShort : secret)};
    for (const QByteArray& text : texts) {
        const auto found = rulesIn("a line\n" + text + "\nanother");
        QVERIFY2(!found.contains(QString::fromLatin1(sample.rule)), text.constData());
    }
}

void TestSecretScanner::findsStructured() {
    QRandomGenerator random(3);
    for (const char* label :
         {"RSA PRIVATE KEY", "PRIVATE KEY", "EC PRIVATE KEY", "OPENSSH PRIVATE KEY", "PGP PRIVATE KEY BLOCK"}) {
        const QByteArray block = pemBlock(label, random);
        const QByteArray text = "before\n" + block + "\nafter";
        QCOMPARE(m_scanner.scan(text), (QList<SecretHit>{{7, block.size(), 0}}));
        QByteArray escaped = block;
        escaped.replace("\n", "\\n");
        const QByteArray json = "{\"private_key\": \"" + escaped + "\"}";
        QCOMPARE(m_scanner.scan(json), (QList<SecretHit>{{17, escaped.size(), 0}}));
        // Cut off: as far as it goes.
        QCOMPARE(m_scanner.scan(block.left(300)), (QList<SecretHit>{{0, 300, 0}}));
    }
    QVERIFY(m_scanner.scan(pemBlock("PUBLIC KEY", random)).isEmpty());
    QVERIFY(m_scanner.scan(pemBlock("CERTIFICATE", random)).isEmpty());

    const auto encoded = [](const char* text) {
        return QByteArray(text).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QByteArray token =
        encoded("{\"alg\":\"HS256\"}") + '.' + encoded("{\"sub\":\"1234567\"}") + '.' + filled("{s43}", random);
    const QList<QByteArray> texts{token, "Authorization: Bearer " + token, "jwt=" + token + "; path=/"};
    for (const QByteArray& text : texts) {
        QCOMPARE(rulesIn(text), QStringList{QStringLiteral("json-web-token")});
        const SecretHit hit = m_scanner.scan(text).first();
        QCOMPARE(text.mid(hit.begin, hit.length), token);
    }
    QVERIFY(rulesIn(token.left(token.lastIndexOf('.'))).isEmpty());

    const QByteArray basic = QByteArray("deploy:hunter2!").toBase64();
    QVERIFY(rulesIn("Authorization: Basic " + basic).size() == 1);
    QCOMPARE(rulesIn("got Basic " + basic), QStringList{QStringLiteral("basic-credentials")});
    QVERIFY(rulesIn("Basic authentication is on; basic " + QByteArray("no colon here").toBase64()).isEmpty());
    // Words that people write to each other.
    QCOMPARE(rulesIn("the wiki password is hunter2!"), QStringList{QStringLiteral("generic-password")});
    QCOMPARE(rulesIn("Passwort: Sommer2024!"), QStringList{QStringLiteral("generic-password")});
}

void TestSecretScanner::leavesOrdinaryText_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             "a",
                             "pwd",
                             "key",
                             "password",
                             "password:",
                             "password: ",
                             "password = ${DB_PASSWORD}",
                             "password=<password>",
                             "password: {{ vault.db }}",
                             "password: required",
                             "PASSWORD=changeme",
                             "Password incorrect for user 12345678",
                             "password=\"\"",
                             "password: ********",
                             "password: process.env.DB_PASSWORD",
                             "getPassword(user1, host2)",
                             "token refresh for client 32094 succeeded",
                             "cache miss for key user:89281:profile trace=4cbd87ad5c90a958",
                             "token_type=bearer",
                             "next_token: null",
                             "secret_name=shop-database-credentials-2024",
                             "secretName: my-app-tls-2023-11",
                             "key=550e8400-e29b-41d4-a716-446655440000",
                             "primary_key=id, foreign_key=order_id",
                             "public_key=ab12cd34ef56ab12cd34",
                             "https://grafana.example.org/d/abc?from=1&to=2",
                             "see http://host:8080/path@2x.png",
                             "ssh://git@github.com/org/repo.git",
                             "mailto:ana@example.org",
                             "postgres://user:password@localhost/db",
                             "postgres://user:${PGPASSWORD}@localhost/db",
                             "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                             "commit 4cbd87ad5c90a958e8e25d940ed90475aabbccdd",
                             "Bearer token expired",
                             "Authorization: Bearer <token>",
                             "authorization=required",
                             "12:aa:bb:cc:dd:ee",
                             "msg.SG.none",
                             "AKIAIOSFODNN7EXAMPLE",
                             "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
                             "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                             "apt-key add -",
                             "keyboard: us-intl-2024-layout",
                             "tokens: 1234567890123456789",
                             "-----BEGIN PRIVATE KEY-----",
                             "The api-key rotation was done at 14:02:31.123456 by ops-team-4"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestSecretScanner::leavesOrdinaryText() {
    QFETCH(const QByteArray, text);
    QCOMPARE(rulesIn(text), QStringList());
}

void TestSecretScanner::placeholderIsNeverFound() {
    QRandomGenerator random(5);
    for (int rule = 0; rule < m_scanner.ruleCount(); ++rule) {
        const QByteArray placeholder = m_scanner.placeholder(rule);
        QCOMPARE(placeholder, "[redacted: " + m_scanner.ruleId(rule).toLatin1() + ']');
        for (const char* before :
             {"", "password=", "token: \"", "https://user:", "Authorization: Bearer ", "AccountKey=", "x"}) {
            const QByteArray text = before + placeholder + "@host/ more a1b2c3d4e5f6";
            QVERIFY2(rulesIn(text).isEmpty(), text.constData());
        }
    }
    for (const Sample& sample : samples) {
        QByteArray text = QByteArray("x ") + sample.before + filled(sample.form, random) + sample.after + "\n";
        for (const SecretHit& hit : m_scanner.scan(text)) {
            text.replace(hit.begin, hit.length, m_scanner.placeholder(hit.rule));
        }
        QVERIFY2(rulesIn(text).isEmpty(), text.constData());
    }
}

void TestSecretScanner::hitsAreInOrderWithoutOverlap() {
    QRandomGenerator random(11);
    QByteArray text;
    for (int round = 0; round < 200; ++round) {
        const Sample& sample = samples[random.bounded(static_cast<int>(std::size(samples)))];
        text += sample.before + filled(sample.form, random) + sample.after + (round % 3 == 0 ? " " : "\n");
    }
    const auto hits = m_scanner.scan(text);
    QVERIFY(hits.size() >= 190);
    qsizetype end = 0;
    for (const SecretHit& hit : hits) {
        QVERIFY(hit.begin >= end && hit.length > 0);
        end = hit.begin + hit.length;
    }
    QVERIFY(end <= text.size());
}

void TestSecretScanner::secretsAtEveryOffset() {
    QRandomGenerator random(13);
    const QByteArray token = filled("ghp_{w36}", random);
    const QByteArray letter = filled("SG.{s22}.{s43}", random);
    for (int offset = 0; offset < 64; ++offset) {
        for (const QByteArray& secret : {token, letter}) {
            const QByteArray front(offset, ' ');
            QCOMPARE(m_scanner.scan(QByteArray(front + secret)).size(), 1);
            QCOMPARE(m_scanner.scan(QByteArray(front + secret + QByteArray(offset, '\n'))).size(), 1);
        }
        QCOMPARE(rulesIn(QByteArray(offset, '.') + " pwd=ab3defgh9"), QStringList{QStringLiteral("generic-password")});
    }
}

void TestSecretScanner::hostileInputIsLinear_data() {
    QTest::addColumn<QByteArray>("unit");
    for (const char* unit :
         {"token=", "password=a1", "://a:", ".eyJ", "-----BEGIN PRIVATE KEY-----", "eyJhbGciOiJ", "secret:\"", "xoxb-",
          "Bearer a", "/FwoGZXIvYXdz", "T3BlbkFJ", "[redacted: ", "authorization=", "key\":\\\"", "a"}) {
        QTest::newRow(unit) << QByteArray(unit);
    }
}

void TestSecretScanner::hostileInputIsLinear() {
    QFETCH(const QByteArray, unit);
    QElapsedTimer timer;
    timer.start();
    const QByteArray text = unit.repeated(1'000'000 / unit.size());
    const auto hits = m_scanner.scan(text);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(hits.isEmpty() || hits.last().begin + hits.last().length <= text.size());
}

void TestSecretScanner::realFiles() {
    const QString corpus = corpusFolder();
    if (corpus.isEmpty()) {
        QSKIP("The folder of real inputs is not here.");
    }
    QFile planted(corpus + QStringLiteral("/secrets-fake/config.ini"));
    QVERIFY(planted.open(QIODevice::ReadOnly));
    QCOMPARE(rulesIn(planted.readAll()).size(), 5);

    qint64 lines = 0;
    qint64 alarms = 0;
    for (const char* folder : {"/slack", "/logs-lnav"}) {
        QDirIterator files(corpus + QLatin1String(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly) || file.fileName().endsWith(QLatin1String(".zip"))) {
                continue;
            }
            const QByteArray bytes = file.readAll();
            lines += bytes.count('\n');
            alarms += m_scanner.scan(bytes).size();
        }
    }
    QVERIFY2(alarms * 1000 <= lines, qPrintable(QStringLiteral("%1 alarms in %2 lines").arg(alarms).arg(lines)));
}

QTEST_GUILESS_MAIN(TestSecretScanner)
#include "tst_secretscanner.moc"
