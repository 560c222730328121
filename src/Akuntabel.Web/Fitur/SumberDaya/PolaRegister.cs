using Akuntabel.Dokumen.Pertukaran.Penulisan;
using Akuntabel.Storage.Instansi;

namespace Akuntabel.Web.Fitur.SumberDaya;

/// <summary>A table that reports have in Bab I, to begin a register with.</summary>
/// <param name="Nama">Name of the file, as the built-in outline calls it.</param>
/// <param name="Judul">What it is.</param>
/// <param name="Kolom">Columns; <c>lalu</c> and <c>ini</c> stand for last year and this year.</param>
/// <param name="Baris">First cells of its rows.</param>
internal sealed record PolaRegister(string Nama, string Judul, IReadOnlyList<string> Kolom, IReadOnlyList<string> Baris)
{
    private static readonly string[] DuaTahun = ["uraian", "lalu", "ini"];

    /// <summary>Register of the units: its rows are those of the agency.</summary>
    private const string MenurutUnit = "pegawai-struktur";

    public static IReadOnlyList<PolaRegister> Semua { get; } =
    [
        new(MenurutUnit, "Pegawai menurut unit kerja", DuaTahun, []),
        new("pegawai-golongan", "Pegawai menurut golongan", DuaTahun, ["Golongan IV", "Golongan III", "Golongan II", "Golongan I"]),
        new("pegawai-pangkat", "Pegawai menurut pangkat dan golongan", DuaTahun, [.. PangkatGolongan.Pns.Reverse().Select(p => $"{p.Pangkat} ({p.Golongan})")]),
        new("pegawai-eselon", "Pegawai menurut eselon", DuaTahun, ["Eselon II", "Eselon III", "Eselon IV"]),
        new("pegawai-pendidikan", "Pegawai menurut tingkat pendidikan", DuaTahun, ["S3", "S2", "S1", "D3", "SMA", "SMP", "SD"]),
        new("pegawai-jenis-kelamin", "Pegawai menurut jenis kelamin", DuaTahun, ["Laki-laki", "Perempuan"]),
        new("pegawai-status", "Pegawai menurut status kepegawaian", DuaTahun, ["PNS", "PPPK", "Tenaga Kontrak"]),
        new("pegawai-pns", "PNS menurut jabatan", ["jabatan", "jumlah"], []),
        new("pegawai-kontrak", "Pegawai tidak tetap menurut jenis tenaga", ["jenis", "jumlah"], []),
        new("sarana", "Sarana dan prasarana", DuaTahun, ["Gedung Kantor", "Kendaraan Roda Empat", "Kendaraan Roda Dua", "Meja Kerja", "Kursi Kerja", "Laptop", "Komputer", "Printer"]),
        new("sarana-kondisi", "Sarana dan prasarana menurut kondisi", ["nama", "satuan", "jumlah_baik", "jumlah_rusak_ringan", "jumlah_rusak_berat"], []),
    ];

    /// <summary>Title of a register for a reader.</summary>
    public static string JudulUntuk(string nama) => Semua.FirstOrDefault(p => p.Nama == nama)?.Judul ?? char.ToUpperInvariant(nama[0]) + nama[1..].Replace('-', ' ');

    /// <summary>The file of a new register, still without figures.</summary>
    public byte[] Buat(int tahun, IReadOnlyList<UnitBertingkat> unit)
    {
        var kolom = Kolom.Select(k => k switch { "lalu" => $"{tahun - 1}", "ini" => $"{tahun}", _ => k }).ToList();
        var baris = Nama == MenurutUnit ? [.. unit.Select(u => u.Unit.Nama).Distinct()] : Baris;
        return TabelCsv.Baru(kolom, baris.Select(b => (IReadOnlyList<string>)[b, .. Enumerable.Repeat("", kolom.Count - 1)]));
    }
}
