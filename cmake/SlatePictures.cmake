# Writes OUT, a .cpp with every picture of FOLDER: cmake -DFOLDER=… -DOUT=… -P SlatePictures.cmake
file(GLOB pictures "${FOLDER}/*.png")
set(arrays "")
set(table "")
foreach(picture IN LISTS pictures)
    get_filename_component(name "${picture}" NAME_WE)
    string(MAKE_C_IDENTIFIER "${name}" variable)
    file(READ "${picture}" hex HEX)
    string(REGEX REPLACE "(................................)" "\\1\n" hex "${hex}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," hex "${hex}")
    string(APPEND arrays "constexpr std::uint8_t ${variable}[] = {\n${hex}};\n")
    string(APPEND table "    {\"${name}\", ${variable}},\n")
endforeach()
file(WRITE "${OUT}" "#include \"server/SlatePictures.h\"

namespace belfry::server {
namespace {

${arrays}
struct Named {
    std::string_view name;
    ByteView bytes;
};
const Named kAll[] = {
${table}};

} // namespace

ByteView slatePicture(std::string_view name)
{
    for (const Named &one : kAll)
        if (one.name == name)
            return one.bytes;
    return {};
}

} // namespace belfry::server
")
