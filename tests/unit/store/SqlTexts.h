// SqlTexts: the pieces of SQL that stand in a source file.
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace belfry::test {

/// The string literals of a C++ text, those that follow one another joined. Raw ones are left out.
inline QStringList literalsIn(const QString &source)
{
    static const QRegularExpression token(
        QLatin1String("//[^\\n]*|/\\*.*?\\*/|R\"\\(.*?\\)\"|'(?:\\\\.|[^'\\\\\\n])+'|\"((?:\\\\.|[^\"\\\\\\n])*)\"|(\\s+)|[^\\s\"']"),
        QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    bool joins = false;
    for (auto at = token.globalMatch(source); at.hasNext();) {
        const auto one = at.next();
        const QString text = one.captured();
        if (text.startsWith(u'"')) {
            QString literal = one.captured(1);
            literal.replace(QStringLiteral("\\\""), QStringLiteral("\"")).replace(QStringLiteral("\\n"), QStringLiteral("\n"));
            if (joins)
                found.last() += literal;
            else
                found.append(literal);
            joins = true;
        } else if (one.captured(2).isEmpty() && !text.startsWith(QStringLiteral("//")) && !text.startsWith(QStringLiteral("/*"))) {
            joins = false;
        }
    }
    return found;
}

/// Those that are SQL or a part of it.
inline QStringList sqlIn(const QString &source)
{
    static const QRegularExpression word(QLatin1String(
        "\\b(SELECT|FROM|WHERE|INSERT INTO|VALUES|UPDATE|DELETE|SET|ORDER BY|LIMIT|RETURNING|CONFLICT|AND|OR|JOIN|GROUP BY|EXISTS)\\b"));
    return literalsIn(source).filter(word);
}

} // namespace belfry::test
