#include "ui/widgets/Tints.h"

namespace belfry::ui {

Tint softTint(app::Tone tone)
{
    const Tokens &t = Theme::tokens();
    switch (tone) {
    case app::Tone::Good:
        return {t[Tone::GoodSoft], t[Tone::GoodText]};
    case app::Tone::NeedsYou:
        return {t[Tone::WarnSoft], t[Tone::WarnText]};
    case app::Tone::OnAir:
        return {t[Tone::OnAirSoft], t[Tone::OnAirText]};
    case app::Tone::Quiet:
        break;
    }
    return {t[Tone::QuietSoft], t[Tone::QuietText]};
}

QColor plainTint(app::Tone tone)
{
    const Tokens &t = Theme::tokens();
    switch (tone) {
    case app::Tone::Good:
        return t[Tone::Good];
    case app::Tone::NeedsYou:
        return t[Tone::Warn];
    case app::Tone::OnAir:
        return t[Tone::OnAir];
    case app::Tone::Quiet:
        break;
    }
    return t[Tone::Outline];
}

} // namespace belfry::ui
