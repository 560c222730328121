using Akuntabel.Core.Alur;
using Akuntabel.Storage.Alur;

namespace Akuntabel.Web.Umum;

/// <summary>Addresses of pages, by feature: pages, redirects and links take them from here, so that an address is written once.</summary>
public static class Alamat
{
    // what is empty is left away
    private static string Dengan(string jalur, params (string Nama, string? Isi)[] kueri)
    {
        var isian = string.Join('&', kueri.Where(k => !string.IsNullOrEmpty(k.Isi)).Select(k => $"{k.Nama}={Uri.EscapeDataString(k.Isi ?? "")}"));
        return isian.Length > 0 ? $"{jalur}?{isian}" : jalur;
    }

    private static string Angka(int? n) => n is > 0 ? $"{n}" : "";

    private static string Pd(string perangkatDaerah) => $"/pd/{Uri.EscapeDataString(perangkatDaerah)}";

    /// <summary>A perangkat daerah.</summary>
    public static class PerangkatDaerah
    {
        /// <summary>Its first page; for a year and quarter, if named.</summary>
        public static string Ringkasan(string perangkatDaerah, int? tahun = null, int? triwulan = null) =>
            Dengan(Pd(perangkatDaerah), ("tahun", Angka(tahun)), ("triwulan", Angka(triwulan)));

        /// <summary>Where its first documents are begun.</summary>
        public static string Mulai(string perangkatDaerah) => Pd(perangkatDaerah) + "/mulai";

        /// <summary>What differs in a year's documents from those of the year before.</summary>
        public static string Peralihan(string perangkatDaerah, int tahun) => $"{Pd(perangkatDaerah)}/peralihan/{tahun}";
    }

    /// <summary>Deadlines of the pemerintah daerah.</summary>
    public static class Tenggat
    {
        /// <summary>All of them.</summary>
        public const string Daftar = "/pemda/tenggat";

        /// <summary>One.</summary>
        public static string Satu(string kode) => $"{Daftar}/{Uri.EscapeDataString(kode)}";
    }

    /// <summary>Working time of the pemda.</summary>
    public static class WaktuKerja
    {
        /// <summary>All of it.</summary>
        public const string Daftar = "/pemda/waktu-kerja";

        /// <summary>A week; without key a new one.</summary>
        public static string Pekan(string id = "") => Dengan($"{Daftar}/pekan", ("id", id));

        /// <summary>Some days; without key new ones.</summary>
        public static string Hari(string id = "") => Dengan($"{Daftar}/hari", ("id", id));
    }

    /// <summary>The search.</summary>
    public static string Cari(string kata = "") => Dengan("/cari", ("q", kata));

    /// <summary>All help, or one part of it.</summary>
    public static string Bantuan(string bagian = "") => "/bantuan" + (bagian.Length > 0 ? "#" + bagian : "");

    /// <summary>Import and export.</summary>
    public static class Berkas
    {
        /// <summary>The files; of one year or quarter, if named.</summary>
        public static string Daftar(string perangkatDaerah, Periode? periode = null) =>
            Dengan(Pd(perangkatDaerah) + "/berkas", ("periode", Dokumen.Untuk(periode)));

        /// <summary>The preview of what was sent.</summary>
        public static string Impor(string perangkatDaerah, string id) => $"{Daftar(perangkatDaerah)}/impor/{Uri.EscapeDataString(id)}";

        /// <summary>Where an existing document is sent to be read, or what was read of one.</summary>
        public static string Naskah(string perangkatDaerah, string pekerjaan = "") =>
            $"{Daftar(perangkatDaerah)}/naskah{(pekerjaan.Length > 0 ? "/" + Uri.EscapeDataString(pekerjaan) : "")}";

        /// <summary>The values of an existing document to choose from; those of one document of the office, from one on.</summary>
        public static string Usulan(string perangkatDaerah, string id, string bagian = "", int mulai = 0) => Dengan(
            $"{Daftar(perangkatDaerah)}/usulan/{Uri.EscapeDataString(id)}", ("bagian", bagian), ("mulai", Angka(mulai)));

        /// <summary>What the columns of a budget sheet hold.</summary>
        public static string Kolom(string perangkatDaerah, string id) => $"{Daftar(perangkatDaerah)}/kolom/{Uri.EscapeDataString(id)}";

        /// <summary>What was applied at once, or an act there.</summary>
        public static string Kelompok(string perangkatDaerah, string id, string? handler = null) =>
            Dengan($"{Daftar(perangkatDaerah)}/kelompok/{Uri.EscapeDataString(id)}", ("handler", handler));
    }

    /// <summary>Units of a perangkat daerah.</summary>
    public static class Unit
    {
        /// <summary>All, or an act there.</summary>
        public static string Daftar(string perangkatDaerah, string? handler = null) => Dengan(Pd(perangkatDaerah) + "/unit", ("handler", handler));

        /// <summary>One.</summary>
        public static string Satu(string perangkatDaerah, string unit) => $"{Daftar(perangkatDaerah)}/{Uri.EscapeDataString(unit)}";
    }

    /// <summary>Officials of a perangkat daerah.</summary>
    public static class Pejabat
    {
        /// <summary>Who holds which post.</summary>
        public static string Daftar(string perangkatDaerah) => Pd(perangkatDaerah) + "/pejabat";

        /// <summary>A new term.</summary>
        public static string Masa(string perangkatDaerah) => Daftar(perangkatDaerah) + "/masa";

        /// <summary>A new person.</summary>
        public static string Orang(string perangkatDaerah) => Daftar(perangkatDaerah) + "/orang";
    }

    /// <summary>Certificates that signatures are measured by.</summary>
    public const string SertifikatInduk = "/pemda/sertifikat-induk";

    /// <summary>The service that signs.</summary>
    public const string LayananTanda = "/pemda/layanan-tanda-tangan";

    /// <summary>Issued reports.</summary>
    public static class Terbitan
    {
        /// <summary>Where anybody verifies a code or a file.</summary>
        public const string Verifikasi = "/verifikasi";

        /// <summary>An issue, or an act there.</summary>
        public static string Satu(string perangkatDaerah, string kode, string? handler = null) =>
            Dengan($"{Pd(perangkatDaerah)}/terbitan/{Uri.EscapeDataString(kode)}", ("handler", handler));

        /// <summary>What changed since the issue before.</summary>
        public static string Banding(string perangkatDaerah, string kode) => Satu(perangkatDaerah, kode) + "/banding";

        /// <summary>Whom it goes to, with proof.</summary>
        public static string Distribusi(string perangkatDaerah, string kode, string? handler = null) =>
            Dengan(Satu(perangkatDaerah, kode) + "/distribusi", ("handler", handler));

        /// <summary>What is handed to ESR and PPID.</summary>
        public static string Paket(string perangkatDaerah, string kode) => Satu(perangkatDaerah, kode) + "/paket";

        /// <summary>Its signatures.</summary>
        public static string TandaTangan(string perangkatDaerah, string kode) => Satu(perangkatDaerah, kode) + "/tanda-tangan";

        /// <summary>Where it is verified.</summary>
        public static string Periksa(string kode) => Dengan(Verifikasi, ("kode", kode));
    }

    /// <summary>Composed reports.</summary>
    public static class Laporan
    {
        /// <summary>The periods, or an act there.</summary>
        public static string Daftar(string perangkatDaerah, string? handler = null) =>
            Dengan(Pd(perangkatDaerah) + "/laporan", ("handler", handler));

        /// <summary>The report of one year or quarter.</summary>
        public static string Satu(string perangkatDaerah, Periode periode)
        {
            ArgumentNullException.ThrowIfNull(periode);
            return Dengan($"{Daftar(perangkatDaerah)}/{periode.Mulai}", ("triwulan", Angka(periode.Triwulan)));
        }

        /// <summary>What it says otherwise than another one.</summary>
        /// <param name="perangkatDaerah">Perangkat daerah.</param>
        /// <param name="periode">The span of the later one.</param>
        /// <param name="dari">The earlier one, as the page names it.</param>
        /// <param name="ke">The later one; empty: as it would be composed now.</param>
        public static string Banding(string perangkatDaerah, Periode periode, string dari = "", string ke = "")
        {
            ArgumentNullException.ThrowIfNull(periode);
            return Dengan($"{Daftar(perangkatDaerah)}/{periode.Mulai}/banding", ("triwulan", Angka(periode.Triwulan)), ("dari", dari), ("ke", ke));
        }

        /// <summary>To whom the issue that holds goes; the report itself as long as there is none.</summary>
        public static string Distribusi(string perangkatDaerah, Periode periode)
        {
            ArgumentNullException.ThrowIfNull(periode);
            return Dengan($"{Daftar(perangkatDaerah)}/{periode.Mulai}", ("handler", "Distribusi"), ("triwulan", Angka(periode.Triwulan)));
        }

        /// <summary>A section of such a comparison, or an act there.</summary>
        public static string BandingBagian(string perangkatDaerah, Periode periode, (string Dari, string Ke, string Tanggal) sisi, int bagian, int mulai, string? handler = null)
        {
            ArgumentNullException.ThrowIfNull(periode);
            return Dengan($"{Daftar(perangkatDaerah)}/{periode.Mulai}/banding", ("handler", handler), ("triwulan", Angka(periode.Triwulan)), ("dari", sisi.Dari), ("ke", sisi.Ke),
                ("tanggal", sisi.Tanggal), ("bagian", bagian > 0 ? $"{bagian}" : null), ("mulai", mulai > 0 ? $"{mulai}" : null));
        }

        /// <summary>The same as it would be composed now, though one was issued.</summary>
        public static string Kini(string perangkatDaerah, Periode periode)
        {
            ArgumentNullException.ThrowIfNull(periode);
            return Dengan($"{Daftar(perangkatDaerah)}/{periode.Mulai}", ("triwulan", Angka(periode.Triwulan)), ("kini", "true"));
        }
    }

    /// <summary>The writing room.</summary>
    public static class Tulis
    {
        /// <summary>A part of the report of a year or quarter; empty: where writing goes on.</summary>
        public static string Bagian(string perangkatDaerah, Periode periode, string bagian = "")
        {
            ArgumentNullException.ThrowIfNull(periode);
            ArgumentNullException.ThrowIfNull(bagian);
            var jalur = string.Join('/', bagian.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.EscapeDataString));
            return $"{Pd(perangkatDaerah)}/tulis/{periode.Mulai}/{periode.Triwulan ?? 0}{(jalur.Length > 0 ? "/" + jalur : "")}";
        }

        /// <summary>An act on a part.</summary>
        /// <param name="halaman">The page of the act: <c>tim</c>, <c>susunan</c>, <c>bahan</c>; empty: where one writes.</param>
        public static string Lakukan(string perangkatDaerah, Periode periode, string bagian, string halaman, string handler)
        {
            var pangkal = $"{Pd(perangkatDaerah)}/tulis";
            return Dengan(pangkal + (halaman.Length > 0 ? $"-{halaman}" : "") + Bagian(perangkatDaerah, periode, bagian)[pangkal.Length..], ("handler", handler));
        }

        /// <summary>The report to Word and back; one file that came back, and one part of it.</summary>
        public static string Word(string perangkatDaerah, Periode periode, string kiriman = "", string bagian = "", string handler = "")
        {
            ArgumentNullException.ThrowIfNull(periode);
            return Dengan($"{Pd(perangkatDaerah)}/tulis-word/{periode.Mulai}/{periode.Triwulan ?? 0}", ("handler", handler), ("kiriman", kiriman), ("bagian", bagian));
        }

        /// <summary>How a part came to be.</summary>
        public static string Riwayat(string perangkatDaerah, Periode periode, string bagian)
        {
            ArgumentNullException.ThrowIfNull(periode);
            return Dengan($"{Pd(perangkatDaerah)}/riwayat-tulis/{periode.Mulai}/{periode.Triwulan ?? 0}", ("bagian", bagian));
        }
    }

    /// <summary>Reviews of checked reports.</summary>
    public static class Uji
    {
        /// <summary>What was sent to be checked in one go.</summary>
        public static string Kiriman(string kiriman, string urut = "", string handler = "") =>
            Dengan($"/uji/kiriman/{Uri.EscapeDataString(kiriman)}", ("urut", urut), ("handler", handler));

        /// <summary>The findings of one check.</summary>
        public static string Temuan(string pekerjaan) => $"/uji/{Uri.EscapeDataString(pekerjaan)}";

        /// <summary>The kept ones of all perangkat daerah, with how far their review is.</summary>
        public static string Rekap(int tahun = 0, string handler = "") => Dengan("/reviu", ("tahun", Angka(tahun)), ("handler", handler));

        /// <summary>The kept ones of a perangkat daerah.</summary>
        public static string Daftar(string perangkatDaerah) => Pd(perangkatDaerah) + "/uji";

        /// <summary>One; an older version of it, if named.</summary>
        public static string Satu(string perangkatDaerah, string id, int versi = 0) =>
            Dengan($"{Daftar(perangkatDaerah)}/{Uri.EscapeDataString(id)}", ("versi", Angka(versi)));

        /// <summary>Two versions of one beside each other.</summary>
        public static string Banding(string perangkatDaerah, string id, int dari = 0, int ke = 0) =>
            Dengan(Satu(perangkatDaerah, id) + "/banding", ("dari", Angka(dari)), ("ke", Angka(ke)));
    }

    /// <summary>Reviu of the report by APIP.</summary>
    public static class Reviu
    {
        /// <summary>The page of the menu.</summary>
        public static string Menu(string perangkatDaerah) => Pd(perangkatDaerah) + "/reviu";

        /// <summary>That of a year's report, or an act there.</summary>
        public static string Satu(string perangkatDaerah, int tahun, string handler = "") =>
            Dengan($"{Menu(perangkatDaerah)}/{tahun}", ("handler", handler));

        /// <summary>One statement of it, or an act there.</summary>
        public static string Pernyataan(string perangkatDaerah, int tahun, string kode, string handler = "") =>
            Dengan($"{Menu(perangkatDaerah)}/{tahun}/pernyataan/{Uri.EscapeDataString(kode)}", ("handler", handler));

        /// <summary>Its order and team.</summary>
        public static string Tugas(string perangkatDaerah, int tahun) => $"{Menu(perangkatDaerah)}/{tahun}/tugas";

        /// <summary>Issuing its outcome.</summary>
        public static string Terbitkan(string perangkatDaerah, int tahun) => $"{Menu(perangkatDaerah)}/{tahun}/terbitkan";
    }

    /// <summary>Evaluation of AKIP.</summary>
    public static class Evaluasi
    {
        /// <summary>The page of the menu.</summary>
        public static string Menu(string perangkatDaerah) => Pd(perangkatDaerah) + "/evaluasi";

        /// <summary>That of a year, or an act there.</summary>
        public static string Satu(string perangkatDaerah, int tahun, string handler = "") =>
            Dengan($"{Menu(perangkatDaerah)}/{tahun}", ("handler", handler));

        /// <summary>One sub component of it, or an act there.</summary>
        public static string Sub(string perangkatDaerah, int tahun, string kode, string handler = "") =>
            Dengan($"{Menu(perangkatDaerah)}/{tahun}/sub/{Uri.EscapeDataString(kode)}", ("handler", handler));

        /// <summary>Its order and team.</summary>
        public static string Tugas(string perangkatDaerah, int tahun) => $"{Menu(perangkatDaerah)}/{tahun}/tugas";

        /// <summary>Issuing its outcome.</summary>
        public static string Terbitkan(string perangkatDaerah, int tahun) => $"{Menu(perangkatDaerah)}/{tahun}/terbitkan";

        /// <summary>A workbook that people have, to be read; with the key of one that was sent, what was read of it.</summary>
        public static string Impor(string perangkatDaerah, int tahun, string id = "") =>
            $"{Menu(perangkatDaerah)}/{tahun}/impor{(id.Length > 0 ? "/" + Uri.EscapeDataString(id) : "")}";

        /// <summary>Answers of all offices of a year beside each other.</summary>
        public static string Kalibrasi(int tahun = 0) => Dengan("/pengawasan/kalibrasi", ("tahun", Angka(tahun)));
    }

    /// <summary>Recommendations of APIP.</summary>
    public static class Rekomendasi
    {
        /// <summary>Those of an office.</summary>
        public static string Daftar(string perangkatDaerah) => Pd(perangkatDaerah) + "/rekomendasi";

        /// <summary>One, or an act there.</summary>
        public static string Satu(string perangkatDaerah, string id, string handler = "") =>
            Dengan($"{Daftar(perangkatDaerah)}/{Uri.EscapeDataString(id)}", ("handler", handler));

        /// <summary>The list as a workbook.</summary>
        public static string Unduh(string perangkatDaerah, string keadaan) =>
            Dengan(Daftar(perangkatDaerah), ("handler", "Unduh"), ("keadaan", keadaan));

        /// <summary>An evidence file of one.</summary>
        public static string Bukti(string perangkatDaerah, string id, string lampiran) =>
            Dengan($"{Daftar(perangkatDaerah)}/{Uri.EscapeDataString(id)}", ("handler", "Bukti"), ("lampiran", lampiran));
    }

    /// <summary>APIP's work over all offices.</summary>
    public static class Pengawasan
    {
        /// <summary>All offices of a year.</summary>
        public static string Semua(int tahun = 0, string urut = "", string keadaan = "", int halaman = 0, string handler = "") => Dengan(
            "/pengawasan", ("handler", handler), ("tahun", Angka(tahun)), ("urut", urut), ("keadaan", keadaan), ("halaman", Angka(halaman > 1 ? halaman : 0)));

        /// <summary>Recommendations of all offices.</summary>
        public static string Rekomendasi(string keadaan = "", string pd = "", int halaman = 0, string handler = "") => Dengan(
            "/pengawasan/rekomendasi", ("handler", handler), ("keadaan", keadaan), ("kantor", pd), ("halaman", Angka(halaman > 1 ? halaman : 0)));

        /// <summary>Instruments of the pemda.</summary>
        public static string Instrumen(string handler = "") => Dengan("/pengawasan/instrumen", ("handler", handler));

        /// <summary>One version of an instrument; empty: a new one of a kind.</summary>
        public static string SatuInstrumen(string id = "", string jenis = "") => Dengan("/pengawasan/instrumen/sunting", ("id", id), ("jenis", jenis));

        /// <summary>Between which days parties answer.</summary>
        public static string Jadwal(int tahun = 0) => Dengan("/pengawasan/jadwal", ("tahun", Angka(tahun)));
    }

    /// <summary>The stages of the year's cycle.</summary>
    public static class Siklus
    {
        /// <summary>A stage; of one year and quarter, if named.</summary>
        public static string Tahap(string perangkatDaerah, string tahap, int? tahun = null, int? triwulan = null) =>
            Dengan($"{Pd(perangkatDaerah)}/siklus/{tahap}{(tahun is { } t ? $"/{t}" : "")}", ("triwulan", Angka(triwulan)));
    }

    /// <summary>Procedures that run.</summary>
    public static class Alur
    {
        /// <summary>The collecting of a quarter's figures, or an act there.</summary>
        public static string Triwulan(string perangkatDaerah, int tahun, int triwulan, string? handler = null) =>
            Dengan($"{Pd(perangkatDaerah)}/alur/{tahun}/{triwulan}", ("handler", handler));

        /// <summary>A procedure, wherever its kind is done.</summary>
        public static string Jalannya(string perangkatDaerah, JenisPelaksanaan jenis, Periode periode)
        {
            ArgumentNullException.ThrowIfNull(periode);
            return jenis switch
            {
                JenisPelaksanaan.Pengukuran => Triwulan(perangkatDaerah, periode.Mulai, periode.Triwulan ?? 1),
                JenisPelaksanaan.Reviu => Reviu.Satu(perangkatDaerah, periode.Mulai),
                JenisPelaksanaan.Evaluasi => Evaluasi.Satu(perangkatDaerah, periode.Mulai),
                _ => Laporan(perangkatDaerah, periode.Mulai),
            };
        }

        /// <summary>The writing of the report of a year, or an act there.</summary>
        public static string Laporan(string perangkatDaerah, int tahun, string? handler = null) =>
            Dengan($"{Pd(perangkatDaerah)}/alur/{tahun}", ("handler", handler));
    }

    /// <summary>Where what somebody owns is filled in, quarter by quarter.</summary>
    public static class Ukur
    {
        /// <summary>A quarter, of one unit if named, or an act there.</summary>
        public static string Triwulan(string perangkatDaerah, int tahun, int triwulan, string? unit = "", string? handler = null) =>
            Dengan($"{Pd(perangkatDaerah)}/ukur/{tahun}/{triwulan}", ("handler", handler), ("unit", unit));
    }

    /// <summary>How a quarter stands.</summary>
    public static class Papan
    {
        /// <summary>The page of the menu, which shows the quarter at hand.</summary>
        public static string Menu(string perangkatDaerah) => Pd(perangkatDaerah) + "/papan";

        /// <summary>The board of a quarter.</summary>
        public static string Satu(string perangkatDaerah, int tahun, int triwulan) => $"{Menu(perangkatDaerah)}/{tahun}/{triwulan}";

        /// <summary>Where a figure of it comes from.</summary>
        public static string Asal(string perangkatDaerah, int tahun, int triwulan, string angka) =>
            Dengan(Satu(perangkatDaerah, tahun, triwulan) + "/asal", ("angka", angka));

        /// <summary>All offices in a year; in an order, those in a state, a page of them.</summary>
        public static string Semua(int? tahun = null, int? triwulan = null, string urut = "", string keadaan = "", int halaman = 0) =>
            Dengan("/papan", ("tahun", Angka(tahun)), ("triwulan", Angka(triwulan)), ("urut", urut), ("keadaan", keadaan),
                ("halaman", Angka(halaman)));
    }

    /// <summary>Activities of a year.</summary>
    public static class Kegiatan
    {
        /// <summary>All of them, or those of a unit.</summary>
        public static string Daftar(string perangkatDaerah, int tahun, string? unit = "", string? cari = "") =>
            Dengan($"{Pd(perangkatDaerah)}/kegiatan/{tahun}", ("unit", unit), ("cari", cari));

        /// <summary>One, by its place among them; a new one, copied from another if named.</summary>
        public static string Satu(string perangkatDaerah, int tahun, int? ke = null, int? salin = null) =>
            Dengan($"{Daftar(perangkatDaerah, tahun)}/{(ke is > 0 ? $"{ke}" : "baru")}", ("salin", Angka(salin)));
    }

    /// <summary>The tree of performance.</summary>
    public static class Pohon
    {
        /// <summary>The page of the menu, which leads to the newest year.</summary>
        public static string Menu(string perangkatDaerah) => Pd(perangkatDaerah) + "/pohon";

        /// <summary>The tree of a year.</summary>
        public static string Satu(
            string perangkatDaerah, int tahun, string? tampilan = "", string? sampai = "", string? cabang = "", string? pilih = "",
            string? handler = "") => Dengan($"{Menu(perangkatDaerah)}/{tahun}", ("handler", handler), ("tampilan", tampilan),
                ("sampai", sampai), ("cabang", cabang), ("pilih", pilih));

        /// <summary>One node, or an act there.</summary>
        public static string Simpul(string perangkatDaerah, int tahun, string kode, string? handler = null) =>
            Dengan($"{Menu(perangkatDaerah)}/{tahun}/simpul", ("handler", handler), ("k", kode));

        /// <summary>One node or its form from the page of its tree: short, since hundreds of them stand there.</summary>
        public static string Pendek(int tahun, string kode, bool isi) => Dengan($"{tahun}/{(isi ? "isi" : "simpul")}", ("k", kode));

        /// <summary>Requests to and from other offices, or an act there.</summary>
        public static string Permintaan(string perangkatDaerah, string? handler = null) =>
            Dengan(Pd(perangkatDaerah) + "/permintaan", ("handler", handler));
    }

    /// <summary>Documents of the chain.</summary>
    public static class Dokumen
    {
        /// <summary>All, or those of one year or quarter.</summary>
        public static string Daftar(string perangkatDaerah, Periode? periode = null, string? handler = null) =>
            Dengan(
                Pd(perangkatDaerah) + "/dokumen",
                ("tahun", Angka(periode?.Mulai)), ("triwulan", Angka(periode?.Triwulan)), ("handler", handler));

        /// <summary>One document; <paramref name="untuk"/> names the report for which it is opened, if of a later year.</summary>
        public static string Satu(string perangkatDaerah, string dokumen, Periode? untuk = null) =>
            Dengan($"{Daftar(perangkatDaerah)}/{Uri.EscapeDataString(dokumen)}", ("untuk", Untuk(untuk)));

        /// <summary>One of its attachments, to be kept.</summary>
        public static string Unduh(string perangkatDaerah, string dokumen, string lampiran) =>
            Dengan(Satu(perangkatDaerah, dokumen) + "/lampiran", ("handler", "Unduh"), ("lampiran", lampiran));

        /// <summary>One of its attachments as far as it can be shown; with the handler <c>Gambar</c> its picture alone.</summary>
        public static string Bukti(string perangkatDaerah, string dokumen, string lampiran, string? handler = null) =>
            Dengan($"{Satu(perangkatDaerah, dokumen)}/lampiran/{Uri.EscapeDataString(lampiran)}", ("handler", handler));

        /// <summary>A part of a document's form; without one, the first.</summary>
        public static string Isi(string perangkatDaerah, string dokumen, string bagian = "") =>
            $"{Satu(perangkatDaerah, dokumen)}/isi{(bagian.Length > 0 ? "/" + Uri.EscapeDataString(bagian) : "")}";

        /// <summary>Where a sub kegiatan is chosen from the official codes.</summary>
        public static string PilihSub(string perangkatDaerah, string dokumen, string? bawah = null) =>
            Dengan(Satu(perangkatDaerah, dokumen) + "/sub-kegiatan", ("bawah", bawah));

        /// <summary>Where a draft is handed to the head, or an act there.</summary>
        public static string Ajukan(string perangkatDaerah, string dokumen, string? handler = null) =>
            Dengan(Satu(perangkatDaerah, dokumen) + "/ajukan", ("handler", handler));

        /// <summary>Where the head decides on a draft, or an act there.</summary>
        public static string Tetapkan(string perangkatDaerah, string dokumen, string? handler = null) =>
            Dengan(Satu(perangkatDaerah, dokumen) + "/tetapkan", ("handler", handler));

        /// <summary>Where the date of a version that was set is corrected.</summary>
        public static string Koreksi(string perangkatDaerah, string dokumen, int versi) =>
            Dengan(Satu(perangkatDaerah, dokumen) + "/koreksi", ("nomor", Angka(versi)));

        /// <summary>Suggests the agreements below the head, in their document's form.</summary>
        public static string Usulkan(string perangkatDaerah, string dokumen, string bagian) =>
            Dengan(Isi(perangkatDaerah, dokumen, bagian), ("handler", "Usulkan"));

        /// <summary>A document as it is printed, or an act there; of one that holds several, the one named; the newest version, or the
        /// one named.</summary>
        public static string Cetak(string perangkatDaerah, string dokumen, string? handler = null, string jabatan = "",
            string acuan = "") =>
            Dengan(Satu(perangkatDaerah, dokumen) + "/cetak", ("handler", handler), ("jabatan", jabatan), ("acuan", acuan));

        /// <summary>A report in an address: <c>2024</c>, <c>2024-tw1</c>.</summary>
        public static string Untuk(Periode? laporan) =>
            laporan is null ? "" : laporan.Triwulan is { } t ? $"{laporan.Mulai}-tw{t}" : $"{laporan.Mulai}";
    }

    /// <summary>Official tables.</summary>
    public static class Tabel
    {
        /// <summary>A table of a year, or what a handler of its page answers.</summary>
        /// <param name="perangkatDaerah">Whose.</param>
        /// <param name="jenis">Which table.</param>
        /// <param name="tahun">Year.</param>
        /// <param name="triwulan">Up to the end of which quarter; <c>null</c>: of the year.</param>
        /// <param name="handler">Which answer; <c>null</c>: the page.</param>
        /// <param name="format">Form of a download.</param>
        /// <param name="menurut">As which version of its document; empty: as last set.</param>
        public static string Satu(string perangkatDaerah, string jenis, int tahun, int? triwulan = null,
            string? handler = null, string? format = null, string? menurut = null) => Dengan($"{Pd(perangkatDaerah)}/tabel/{Uri.EscapeDataString(jenis)}/{tahun}",
                ("triwulan", Angka(triwulan)), ("handler", handler), ("format", format), ("menurut", menurut));
    }

    /// <summary>Official codes.</summary>
    public static class Nomenklatur
    {
        /// <summary>The versions, a search in one of them, or an act there.</summary>
        public static string Daftar(string versi = "", string? cari = null, int hal = 0, string? handler = null) =>
            Dengan("/nomenklatur", ("versi", versi), ("cari", cari), ("hal", Angka(hal)), ("handler", handler));

        /// <summary>The preview of a new version.</summary>
        public static string Periksa(string id) => $"/nomenklatur/periksa/{Uri.EscapeDataString(id)}";
    }

    /// <summary>Lists that a perangkat daerah keeps.</summary>
    public static class Register
    {
        private static string Akar(string perangkatDaerah) => Pd(perangkatDaerah) + "/register";

        private static string Di(string perangkatDaerah, string kode, string jalur = "") =>
            $"{Akar(perangkatDaerah)}/{Uri.EscapeDataString(kode)}{(jalur.Length > 0 ? "/" + jalur : "")}";

        /// <summary>All of them, or an act there.</summary>
        public static string Daftar(string perangkatDaerah, string? handler = null) => Dengan(Akar(perangkatDaerah), ("handler", handler));

        /// <summary>The rows of one, as filtered.</summary>
        public static string Satu(string perangkatDaerah, string kode, params (string Nama, string? Isi)[] saring) =>
            Dengan(Di(perangkatDaerah, kode), saring);

        /// <summary>A row; without <paramref name="id"/> a new one; or an act on it.</summary>
        public static string Baris(string perangkatDaerah, string kode, string? id = null, string? handler = null) =>
            Dengan(Di(perangkatDaerah, kode, "baris/" + Uri.EscapeDataString(id ?? "baru")), ("handler", handler));

        /// <summary>A row beside another that may be the same, or an act there.</summary>
        public static string Gabung(string perangkatDaerah, string kode, string id, string? dengan = null, string? handler = null) =>
            Dengan(Di(perangkatDaerah, kode, $"baris/{Uri.EscapeDataString(id)}/gabung"), ("dengan", dengan), ("handler", handler));

        /// <summary>A certificate of personal data that were destroyed.</summary>
        public static string Berita(string perangkatDaerah, string kode, string id) =>
            Dengan(Di(perangkatDaerah, kode, "masa-simpan"), ("handler", "Berita"), ("id", id));

        /// <summary>One of its tables, or what a handler of that page answers.</summary>
        public static string Tampilan(string perangkatDaerah, string kode, string tampilan, int tahun, int? triwulan = null, string? handler = null) =>
            Dengan(Di(perangkatDaerah, kode, $"tabel/{Uri.EscapeDataString(tampilan)}"), ("tahun", Angka(tahun)), ("triwulan", Angka(triwulan)), ("handler", handler));

        /// <summary>What falls due, of one register or of all.</summary>
        public static string JatuhTempo(string perangkatDaerah, string? kode = null) =>
            Dengan(Pd(perangkatDaerah) + "/jatuh-tempo", ("register", kode));

        /// <summary>The upload of a sheet, or an act there.</summary>
        public static string Impor(string perangkatDaerah, string kode, string? handler = null) =>
            Dengan(Di(perangkatDaerah, kode, "impor"), ("handler", handler));

        /// <summary>The check of an uploaded sheet.</summary>
        public static string ImporPeriksa(string perangkatDaerah, string kode, string id, string? handler = null) =>
            Dengan(Di(perangkatDaerah, kode, "impor/" + Uri.EscapeDataString(id)), ("handler", handler));

        /// <summary>What a register holds, or an act there.</summary>
        public static string Definisi(string perangkatDaerah, string kode, string? handler = null) =>
            Dengan(Di(perangkatDaerah, kode, "definisi"), ("handler", handler));

        /// <summary>The form of a new register.</summary>
        public static string DefinisiBaru(string perangkatDaerah) => Pd(perangkatDaerah) + "/register-baru";

        /// <summary>Personal data whose time is over, or an act there.</summary>
        public static string Retensi(string perangkatDaerah, string kode, string? handler = null) =>
            Dengan(Di(perangkatDaerah, kode, "masa-simpan"), ("handler", handler));

        /// <summary>Indikator that count from registers, or an act there.</summary>
        public static string Hitungan(string perangkatDaerah, string? handler = null) =>
            Dengan(Pd(perangkatDaerah) + "/hitungan-register", ("handler", handler));

        /// <summary>The form of one of them; without <paramref name="id"/> a new one; with its figures of a year and rows of a quarter.</summary>
        public static string HitunganSatu(
            string perangkatDaerah, string? id = null, string? handler = null, int? tahun = null, int? triwulan = null, string? register = null,
            string? untuk = null) =>
            Dengan($"{Pd(perangkatDaerah)}/hitungan-register/{Uri.EscapeDataString(id ?? "baru")}",
                ("tahun", Angka(tahun)), ("triwulan", Angka(triwulan)), ("register", register), ("untuk", untuk), ("handler", handler));

        /// <summary>The rows that a set quarter counted.</summary>
        public static string Beku(string perangkatDaerah, int tahun, int triwulan, string id) =>
            $"{Pd(perangkatDaerah)}/hitungan-register/beku/{tahun}/{triwulan}/{Uri.EscapeDataString(id)}";
    }

    /// <summary>Registers of a perangkat daerah.</summary>
    public static class SumberDaya
    {
        /// <summary>The years, or an act there.</summary>
        public static string Daftar(string perangkatDaerah, string? handler = null) => Dengan(Pd(perangkatDaerah) + "/sumber-daya", ("handler", handler));

        /// <summary>One year or quarter, or an act there.</summary>
        public static string Tahun(string perangkatDaerah, int tahun, int? triwulan, string? handler = null) =>
            Dengan($"{Daftar(perangkatDaerah)}/{tahun}", ("triwulan", Angka(triwulan)), ("handler", handler));

        /// <summary>One register, or what a handler of its page answers.</summary>
        public static string Register(string perangkatDaerah, int tahun, int? triwulan, string register, string? handler = null) =>
            Dengan($"{Daftar(perangkatDaerah)}/{tahun}/{Uri.EscapeDataString(register)}", ("triwulan", Angka(triwulan)), ("handler", handler));
    }
}
