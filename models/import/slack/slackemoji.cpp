// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slackemoji.h"

#include <algorithm>
#include <array>

namespace afterword {

namespace {

struct Emoji {
    std::string_view name;
    std::string_view character;
};

/// Sorted by the bytes of the names.
// clang-format off
constexpr Emoji emojis[] = {
    {"+1", "👍"}, {"-1", "👎"}, {"100", "💯"}, {"1234", "🔢"}, {"8ball", "🎱"}, {"airplane", "✈️"}, {"alarm_clock", "⏰"},
    {"ambulance", "🚑"}, {"anchor", "⚓"}, {"angel", "👼"}, {"anger", "💢"}, {"angry", "😠"}, {"arrow_down", "⬇️"},
    {"arrow_left", "⬅️"}, {"arrow_right", "➡️"}, {"arrow_up", "⬆️"}, {"arrows_counterclockwise", "🔄"},
    {"astonished", "😲"}, {"baby", "👶"}, {"balloon", "🎈"}, {"ballot_box_with_check", "☑️"}, {"bangbang", "‼️"},
    {"bank", "🏦"}, {"bar_chart", "📊"}, {"battery", "🔋"}, {"beer", "🍺"}, {"beers", "🍻"}, {"beetle", "🪲"},
    {"bell", "🔔"}, {"birthday", "🎂"}, {"black_circle", "⚫"}, {"blue_heart", "💙"}, {"blush", "😊"}, {"bomb", "💣"},
    {"book", "📖"}, {"bookmark", "🔖"}, {"books", "📚"}, {"boom", "💥"}, {"bow", "🙇"}, {"brain", "🧠"},
    {"broken_heart", "💔"}, {"bug", "🐛"}, {"bulb", "💡"}, {"burrito", "🌯"}, {"bust_in_silhouette", "👤"},
    {"busts_in_silhouette", "👥"}, {"cake", "🍰"}, {"calendar", "📆"}, {"call_me_hand", "🤙"}, {"calling", "📲"},
    {"camera", "📷"}, {"card_file_box", "🗃️"}, {"cat", "🐱"}, {"chart", "💹"}, {"chart_with_downwards_trend", "📉"},
    {"chart_with_upwards_trend", "📈"}, {"checkered_flag", "🏁"}, {"cherry_blossom", "🌸"}, {"clap", "👏"},
    {"clipboard", "📋"}, {"clock1", "🕐"}, {"closed_book", "📕"}, {"closed_lock_with_key", "🔐"}, {"cloud", "☁️"},
    {"clown_face", "🤡"}, {"coffee", "☕"}, {"cold_sweat", "😰"}, {"collision", "💥"}, {"computer", "💻"},
    {"confetti_ball", "🎊"}, {"confounded", "😖"}, {"confused", "😕"}, {"construction", "🚧"},
    {"construction_worker", "👷"}, {"cookie", "🍪"}, {"cool", "🆒"}, {"crossed_fingers", "🤞"}, {"crown", "👑"},
    {"cry", "😢"}, {"crying_cat_face", "😿"}, {"crystal_ball", "🔮"}, {"dancer", "💃"}, {"dart", "🎯"}, {"date", "📅"},
    {"desktop_computer", "🖥️"}, {"disappointed", "😞"}, {"dizzy", "💫"}, {"dizzy_face", "😵"}, {"dog", "🐶"},
    {"dollar", "💵"}, {"door", "🚪"}, {"droplet", "💧"}, {"earth_africa", "🌍"}, {"earth_americas", "🌎"},
    {"email", "📧"}, {"envelope", "✉️"}, {"exclamation", "❗"}, {"exploding_head", "🤯"}, {"expressionless", "😑"},
    {"eye", "👁️"}, {"eyes", "👀"}, {"face_palm", "🤦"}, {"face_with_monocle", "🧐"}, {"face_with_raised_eyebrow", "🤨"},
    {"face_with_rolling_eyes", "🙄"}, {"facepunch", "👊"}, {"fearful", "😨"}, {"female-detective", "🕵️‍♀️"},
    {"file_folder", "📁"}, {"fire", "🔥"}, {"fire_engine", "🚒"}, {"fire_extinguisher", "🧯"},
    {"first_place_medal", "🥇"}, {"fist", "✊"}, {"flag-de", "🇩🇪"}, {"flag-us", "🇺🇸"}, {"floppy_disk", "💾"},
    {"flushed", "😳"}, {"frog", "🐸"}, {"frowning", "😦"}, {"gear", "⚙️"}, {"gem", "💎"}, {"ghost", "👻"}, {"gift", "🎁"},
    {"globe_with_meridians", "🌐"}, {"goat", "🐐"}, {"green_heart", "💚"}, {"grey_exclamation", "❕"},
    {"grey_question", "❔"}, {"grimacing", "😬"}, {"grin", "😁"}, {"grinning", "😀"}, {"guitar", "🎸"}, {"hammer", "🔨"},
    {"hammer_and_wrench", "🛠️"}, {"hand", "🖐️"}, {"handshake", "🤝"}, {"hankey", "💩"}, {"heart", "❤️"},
    {"heart_eyes", "😍"}, {"heavy_check_mark", "✔️"}, {"heavy_exclamation_mark", "❗"}, {"heavy_minus_sign", "➖"},
    {"heavy_multiplication_x", "✖️"}, {"heavy_plus_sign", "➕"}, {"hospital", "🏥"}, {"hourglass", "⌛"},
    {"hourglass_flowing_sand", "⏳"}, {"house", "🏠"}, {"hugging_face", "🤗"}, {"hushed", "😯"}, {"inbox_tray", "📥"},
    {"information_source", "ℹ️"}, {"innocent", "😇"}, {"interrobang", "⁉️"}, {"joy", "😂"}, {"key", "🔑"},
    {"keyboard", "⌨️"}, {"kissing_heart", "😘"}, {"label", "🏷️"}, {"large_blue_circle", "🔵"},
    {"large_green_circle", "🟢"}, {"large_orange_circle", "🟠"}, {"large_red_square", "🟥"},
    {"large_yellow_circle", "🟡"}, {"laughing", "😆"}, {"link", "🔗"}, {"lock", "🔒"}, {"loudspeaker", "📢"},
    {"mag", "🔍"}, {"mag_right", "🔎"}, {"mailbox", "📫"}, {"man-facepalming", "🤦‍♂️"}, {"man-shrugging", "🤷‍♂️"},
    {"mask", "😷"}, {"medal", "🏅"}, {"mega", "📣"}, {"memo", "📝"}, {"metal", "🤘"}, {"microscope", "🔬"},
    {"money_with_wings", "💸"}, {"moneybag", "💰"}, {"moon", "🌔"}, {"muscle", "💪"}, {"nail_care", "💅"},
    {"nauseated_face", "🤢"}, {"nerd_face", "🤓"}, {"neutral_face", "😐"}, {"new", "🆕"}, {"newspaper", "📰"},
    {"no_bell", "🔕"}, {"no_entry", "⛔"}, {"no_entry_sign", "🚫"}, {"no_good", "🙅"}, {"no_mouth", "😶"},
    {"notebook", "📓"}, {"octagonal_sign", "🛑"}, {"octopus", "🐙"}, {"ok", "🆗"}, {"ok_hand", "👌"}, {"older_man", "👴"},
    {"open_hands", "👐"}, {"open_mouth", "😮"}, {"outbox_tray", "📤"}, {"package", "📦"}, {"page_facing_up", "📄"},
    {"pager", "📟"}, {"paperclip", "📎"}, {"partying_face", "🥳"}, {"peace_symbol", "☮️"}, {"penguin", "🐧"},
    {"pensive", "😔"}, {"persevere", "😣"}, {"phone", "☎️"}, {"pick", "⛏️"}, {"pill", "💊"}, {"pizza", "🍕"},
    {"point_down", "👇"}, {"point_left", "👈"}, {"point_right", "👉"}, {"point_up", "☝️"}, {"point_up_2", "👆"},
    {"poop", "💩"}, {"pray", "🙏"}, {"punch", "👊"}, {"purple_heart", "💜"}, {"pushpin", "📌"}, {"question", "❓"},
    {"rabbit", "🐰"}, {"rage", "😡"}, {"rainbow", "🌈"}, {"raised_hand", "✋"}, {"raised_hands", "🙌"},
    {"raising_hand", "🙋"}, {"red_circle", "🔴"}, {"relaxed", "☺️"}, {"relieved", "😌"}, {"repeat", "🔁"},
    {"rewind", "⏪"}, {"robot_face", "🤖"}, {"rocket", "🚀"}, {"rolling_on_the_floor_laughing", "🤣"}, {"rose", "🌹"},
    {"rotating_light", "🚨"}, {"runner", "🏃"}, {"running", "🏃"}, {"saluting_face", "🫡"}, {"satellite", "📡"},
    {"scales", "⚖️"}, {"scream", "😱"}, {"second_place_medal", "🥈"}, {"see_no_evil", "🙈"}, {"shield", "🛡️"},
    {"ship", "🚢"}, {"shrug", "🤷"}, {"shushing_face", "🤫"}, {"simple_smile", "🙂"}, {"skull", "💀"},
    {"skull_and_crossbones", "☠️"}, {"sleeping", "😴"}, {"sleepy", "😪"}, {"slightly_frowning_face", "🙁"},
    {"slightly_smiling_face", "🙂"}, {"smile", "😄"}, {"smiley", "😃"}, {"smirk", "😏"}, {"snail", "🐌"}, {"snake", "🐍"},
    {"snowflake", "❄️"}, {"sob", "😭"}, {"sos", "🆘"}, {"sparkles", "✨"}, {"sparkling_heart", "💖"},
    {"speak_no_evil", "🙊"}, {"speech_balloon", "💬"}, {"spiral_calendar_pad", "🗓️"}, {"star", "⭐"},
    {"star-struck", "🤩"}, {"star2", "🌟"}, {"stopwatch", "⏱️"}, {"stuck_out_tongue", "😛"},
    {"stuck_out_tongue_winking_eye", "😜"}, {"sunglasses", "😎"}, {"sunny", "☀️"}, {"sweat", "😓"},
    {"sweat_drops", "💦"}, {"sweat_smile", "😅"}, {"syringe", "💉"}, {"table_tennis_paddle_and_ball", "🏓"},
    {"taco", "🌮"}, {"tada", "🎉"}, {"telephone_receiver", "📞"}, {"test_tube", "🧪"}, {"thermometer", "🌡️"},
    {"thinking_face", "🤔"}, {"third_place_medal", "🥉"}, {"thought_balloon", "💭"}, {"thread", "🧵"},
    {"thumbsdown", "👎"}, {"thumbsup", "👍"}, {"ticket", "🎫"}, {"tired_face", "😫"}, {"toolbox", "🧰"},
    {"tornado", "🌪️"}, {"trophy", "🏆"}, {"turtle", "🐢"}, {"unamused", "😒"}, {"unicorn_face", "🦄"}, {"unlock", "🔓"},
    {"upside_down_face", "🙃"}, {"v", "✌️"}, {"vertical_traffic_light", "🚦"}, {"video_camera", "📹"},
    {"vulcan_salute", "🖖"}, {"walking", "🚶"}, {"warning", "⚠️"}, {"wastebasket", "🗑️"}, {"watch", "⌚"},
    {"wave", "👋"}, {"weary", "😩"}, {"whale", "🐳"}, {"white_check_mark", "✅"}, {"white_circle", "⚪"},
    {"white_frowning_face", "☹️"}, {"wine_glass", "🍷"}, {"wink", "😉"}, {"wizard", "🧙"},
    {"woman-facepalming", "🤦‍♀️"}, {"woman-shrugging", "🤷‍♀️"}, {"woozy_face", "🥴"}, {"worried", "😟"},
    {"wrench", "🔧"}, {"writing_hand", "✍️"}, {"x", "❌"}, {"yellow_heart", "💛"}, {"yum", "😋"}, {"zany_face", "🤪"},
    {"zap", "⚡"}, {"zipper_mouth_face", "🤐"}, {"zzz", "💤"},
};
// clang-format on

constexpr bool sorted() {
    for (size_t i = 1; i < std::size(emojis); ++i) {
        if (!(emojis[i - 1].name < emojis[i].name)) {
            return false;
        }
    }
    return true;
}

static_assert(sorted());

constexpr std::array<std::string_view, 5> skinTones{"🏻", "🏼", "🏽", "🏾", "🏿"};

} // namespace

std::string_view slackEmoji(std::string_view name) {
    const auto* const found = std::lower_bound(std::begin(emojis), std::end(emojis), name,
                                               [](const Emoji& emoji, std::string_view n) { return emoji.name < n; });
    return found != std::end(emojis) && found->name == name ? found->character : std::string_view();
}

std::string_view slackSkinTone(std::string_view name) {
    constexpr std::string_view prefix = "skin-tone-";
    if (name.size() != prefix.size() + 1 || name.substr(0, prefix.size()) != prefix) {
        return {};
    }
    const int tone = name.back() - '2';
    return tone >= 0 && tone < 5 ? skinTones[static_cast<size_t>(tone)] : std::string_view();
}

} // namespace afterword
