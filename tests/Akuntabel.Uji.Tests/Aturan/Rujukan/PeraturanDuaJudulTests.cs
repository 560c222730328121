using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

public class PeraturanDuaJudulTests
{
    [Theory]
    [InlineData("1. Undang-Undang Nomor 31 Tahun 2004 tentang Perikanan;",
        "2. Undang-Undang Nomor 31 Tahun 2004 tentang Perikanan dan Kelautan;", true)]
    [InlineData("3. Peraturan Daerah Nomor 6 Tahun 2017 tentang Pembentukan Organisasi Perangkat Daerah.",
        "3. Peraturan Daerah Nomor 6 Tahun 2017 tentang Tata Kerja Lembaga Teknis.", true)]
    [InlineData("a. Perbup Nomor 12 Tahun 2021 tentang Tata Naskah Dinas;", "b. Perbup Nomor 12 Tahun 2021 tentang Pakaian Dinas;", true)]
    [InlineData("3. Perda Kabupaten Melati Nomor 6 Tahun 2017 tentang Retribusi Jasa Umum;",
        "3. Perda Nomor 6 Tahun 2017 tentang Pajak Daerah;", true)] // the only region named
    [InlineData("1. Undang-Undang Nomor 31 Tahun 2004 tentang Perikanan;",
        "2. Undang-Undang Nomor 45 Tahun 2009 tentang Perubahan atas Undang-Undang Nomor 31 Tahun 2004 tentang Perikanan;", false)]
    [InlineData("3. Perda Nomor 6 Tahun 2017 tentang Rencana Pembangunan Jangka Menengah Daerah;",
        "3. Perda Nomor 6 Tahun 2017 tentang RPJMD;", false)] // abbreviated
    [InlineData("3. Perda Kabupaten Melati Nomor 6 Tahun 2017 tentang Retribusi;",
        "3. Perda Kabupaten Mawar Nomor 6 Tahun 2017 tentang Pajak;", false)]
    [InlineData("3. Perda Nomor 6 Tahun 2017 tentang Pengelolaan Keuangan Daerah;", "3. Perda Nomor 6 Tahun 2018 tentang Pajak Daerah;",
        false)]
    [InlineData("3. Perda Nomor 6 Tahun 2017 tentang Pembentukan Organisasi Pemerintahan Daerah;",
        "Sesuai Perda Nomor 6 Tahun 2017 tentang pembentukan organisasi pemerintah daerah dan peraturan pelaksanaannya maka",
        false)] // prose runs on
    [InlineData("3. Perda Nomor 6 Tahun 2017 tentang Pengelolaan Keuangan;", "3. Perda Nomor 6 Tahun 2017 tentang Pengelola Keuangan;",
        false)] // inflection
    public void Satu_peraturan_satu_judul(string satu, string dua, bool dilaporkan) =>
        (Temuan("HUK-006", satu, dua).Count > 0).ShouldBe(dilaporkan);

    [Theory]
    [InlineData("(Lembaran Negara Tahun 2005 Nomor 38)", "(Lembaran Negara Tahun 2002 Nomor 38)", true)]
    [InlineData("(Lembaran Negara Republik Indonesia Tahun 2005 Nomor 38, Tambahan Lembaran Negara Nomor 4500)",
        "(Lembaran Negara Republik Indonesia Tahun 2005 Nomor 83)", true)]
    [InlineData("(Lembaran Negara Tahun 1995 Nomor 38)", "", true)] // ten years before the law itself
    [InlineData("(Lembaran Negara Tahun 2005 Nomor 38)", "(Lembaran Negara Republik Indonesia Tahun 2005 Nomor 38)", false)]
    [InlineData("(Lembaran Negara Tahun 2006 Nomor 1)", "", false)] // promulgated in January
    [InlineData("(Lembaran Negara Tahun 2005 Nomor 38)",
        "sebagaimana telah diubah dengan UU Nomor 9 Tahun 2015 (Lembaran Negara Tahun 2015 Nomor 9)", false)]
    public void Satu_lembaran_negara(string satu, string dua, bool dilaporkan)
    {
        const string Judul = "Undang-Undang Nomor 7 Tahun 2005 tentang Pembentukan Kabupaten Melati ";
        (Temuan("HUK-006", "1. " + Judul + satu + ";", "1. " + Judul + dua + ";").Count > 0).ShouldBe(dilaporkan);
    }

    [Theory]
    [InlineData("tentang Kedudukan dan Susunan Organisasi Dinas Perpustakaan", 1)]
    [InlineData("tentang Rencana Strategis Perangkat Daerah Tahun 2021-2026", 0)]
    public void Judul_peraturan_dalam_kalimat(string judul, int banyak) => Temuan(
        "HUK-006", "Dokumen ini berpedoman pada Peraturan Wali Kota Pelangi Nomor 58 Tahun 2022 tentang Rencana Strategis Perangkat "
            + "Daerah, dan "
            + "Peraturan Daerah Kota Pelangi Nomor 9 Tahun 2021 tentang RPJMD.",
        $"Target diselaraskan dengan Peraturan Wali Kota Pelangi Nomor 58 Tahun 2022 {judul}.").Count.ShouldBe(banyak);
}
