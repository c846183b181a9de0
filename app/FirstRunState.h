// FirstRunState: everything the first run shows, as plain values.
#pragma once

#include "app/DryRun.h"
#include "app/LiveState.h"

#include <QString>
#include <QUrl>

#include <vector>

namespace belfry::app {

enum class FirstRunStep { Church, Obs, Page, Place, DryRun };
inline constexpr int kFirstRunSteps = 5;

struct FirstRunState {
    FirstRunStep step = FirstRunStep::Church;
    bool isBusy = false;
    QString message = {};       ///< what came of the last press; empty: none
    bool canContinue = false;
    QString continueText = {};  ///< "Continue", "Set up OBS"
    QString skipText = {};      ///< "Do it later"; empty: there is nothing to skip

    QString church = {};        ///< as the server has it
    QString serverWord = {};    ///< while it is not there: why not
    bool signInWanted = false;  ///< it is there, and asks who we are
    QString login = {};         ///< the last one
    bool settingsMendIt = false; ///< it is there, and Settings are where it is told who we are

    QString obsWord = {};       ///< "OBS is open and sends to us"
    QString obsAdvice = {};     ///< what to do about it
    Tone obsTone = Tone::Quiet;
    bool obsPasswordWanted = false;
    bool obsCanBeOpened = false;

    QUrl page = {};

    QString placeName = {};     ///< of the first one that is there; empty: none yet
    QString placeWord = {};     ///< "Key works"
    Tone placeTone = Tone::Quiet;

    enum class Run { NotYet, Starting, Measuring, Good, NeedsYou };
    Run run = Run::NotYet;
    bool isObsElsewhere = false; ///< the dry run waits: OBS would send it to another place; obsWord and obsAdvice say so
    int secondsLeft = 0;
    std::vector<DryRunLine> lines = {};
    PreviewFeed preview = {};

    bool operator==(const FirstRunState &) const = default;
};

} // namespace belfry::app
