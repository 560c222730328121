using System.Globalization;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Akun;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Bersama;

/// <summary>A line of a team as typed: a member with an account, or somebody by name.</summary>
public sealed class BarisTim
{
    /// <summary>Account; empty: none, the name counts.</summary>
    public string? Pengguna { get; set; }

    /// <summary>Name of somebody without an account here.</summary>
    public string? Nama { get; set; }

    /// <summary>What he does.</summary>
    public PeranTim Peran { get; set; } = PeranTim.Anggota;

    /// <summary>Days of work, as typed.</summary>
    public string? Hari { get; set; }

    /// <summary>NIP; may be empty.</summary>
    public string? Nip { get; set; }

    /// <summary>Whether anything is typed in it.</summary>
    public bool Terisi => !string.IsNullOrWhiteSpace(Pengguna) || !string.IsNullOrWhiteSpace(Nama);
}

/// <summary>A person who can be chosen for a team.</summary>
/// <param name="Id">Account.</param>
/// <param name="Nama">Name.</param>
/// <param name="Ditulis">What he wrote of the office, so that he is not offered; empty: nothing.</param>
public sealed record CalonTim(string Id, string Nama, string Ditulis)
{
    /// <summary>Those who hold a role, with what each wrote of the office.</summary>
    public static IReadOnlyList<CalonTim> Susun(IEnumerable<PenggunaAktif> pemegang, IReadOnlyDictionary<string, string> penulis)
    {
        ArgumentNullException.ThrowIfNull(penulis);
        return [.. pemegang.Select(p => new CalonTim(p.Id, p.Nama, penulis.GetValueOrDefault(p.Id, "")))];
    }
}

/// <summary>The order of a reviu or an evaluation with its team, as typed: used by the forms of both.</summary>
public sealed class IsianTim
{
    /// <summary>Lines that are shown of a new one.</summary>
    public const int BarisAwal = 4;

    private const int BarisTerbanyak = 20;

    /// <summary>As it was last typed and not saved.</summary>
    /// <param name="f">Fields of the form.</param>
    public static IsianTim DariDraf(IReadOnlyDictionary<string, string> f)
    {
        ArgumentNullException.ThrowIfNull(f);
        string? Teks(string nama) => f.GetValueOrDefault($"Isian.{nama}");
        var isian = new IsianTim { Nomor = Teks("Nomor"), Tanggal = Teks("Tanggal"), Mulai = Teks("Mulai"), Selesai = Teks("Selesai"), Tujuan = Teks("Tujuan") };
        for (var i = 0; Teks($"Tim[{i}].Peran") is { } peran; i++)
        {
            isian.Tim.Add(new BarisTim
            {
                Peran = Enum.TryParse<PeranTim>(peran, out var p) ? p : PeranTim.Anggota, Pengguna = Teks($"Tim[{i}].Pengguna"), Nama = Teks($"Tim[{i}].Nama"),
                Hari = Teks($"Tim[{i}].Hari"), Nip = Teks($"Tim[{i}].Nip"),
            });
        }

        return isian;
    }

    /// <summary>Number of the order.</summary>
    public string? Nomor { get; set; }

    /// <summary>Its date, as typed.</summary>
    public string? Tanggal { get; set; }

    /// <summary>First day, as typed.</summary>
    public string? Mulai { get; set; }

    /// <summary>Last day, as typed.</summary>
    public string? Selesai { get; set; }

    /// <summary>Aim.</summary>
    public string? Tujuan { get; set; }

    /// <summary>Members.</summary>
    public List<BarisTim> Tim { get; set; } = [];

    /// <summary>Roles to choose from.</summary>
    public static IReadOnlyList<SelectListItem> DaftarPeran { get; } = [.. Enum.GetValues<PeranTim>().Select(p => new SelectListItem(SuratTugas.Sebutan(p), p.ToString()))];

    /// <summary>An order as it is stored.</summary>
    public static IsianTim Dari(SuratTugas t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return new IsianTim
        {
            Nomor = t.Nomor, Tanggal = Cetak(t.Tanggal), Mulai = Cetak(t.Mulai), Selesai = Cetak(t.Selesai), Tujuan = t.Tujuan,
            Tim = [.. t.Tim.Select(a => new BarisTim
            {
                Pengguna = a.Pengguna, Nama = a.Pengguna.Length > 0 ? "" : a.Nama, Peran = a.Peran, Nip = a.Nip, Hari = a.Hari.ToString(CultureInfo.InvariantCulture),
            })],
        };
    }

    /// <summary>A new one: the user leads it, the usual roles stand there.</summary>
    public static IsianTim Baru(string pengguna, DateOnly hari) => new()
    {
        Mulai = Cetak(hari), Selesai = Cetak(hari.AddDays(13)),
        Tim = [.. new[] { PeranTim.PenanggungJawab, PeranTim.PengendaliTeknis, PeranTim.Ketua, PeranTim.Anggota }
            .Select(p => new BarisTim { Peran = p, Pengguna = p == PeranTim.Ketua ? pengguna : "", Hari = p == PeranTim.Ketua ? "10" : "" })],
    };

    /// <summary>Adds an empty line.</summary>
    public void Tambah()
    {
        if (Tim.Count < BarisTerbanyak)
        {
            Tim.Add(new BarisTim());
        }
    }

    /// <summary>The order; <c>null</c>: something typed is no date or number, and is told with its field.</summary>
    /// <param name="calon">Who can be chosen.</param>
    /// <param name="salah">Takes field and message.</param>
    public SuratTugas? Jadi(IReadOnlyList<CalonTim> calon, Action<string, string> salah)
    {
        ArgumentNullException.ThrowIfNull(calon);
        ArgumentNullException.ThrowIfNull(salah);
        var gagal = false;
        void Salah(string bidang, string pesan)
        {
            gagal = true;
            salah(bidang, pesan);
        }

        DateOnly? Hari(string bidang, string? teks, string sebutan, bool wajib)
        {
            if (string.IsNullOrWhiteSpace(teks) ? wajib : !TanggalIndonesia.Coba(teks.Trim(), out _, out _))
            {
                Salah(bidang, string.IsNullOrWhiteSpace(teks) ? $"{sebutan} belum diisi." : $"\"{teks}\" bukan tanggal. Tulis misalnya 9 Januari 2023.");
            }

            return TanggalIndonesia.Coba(teks?.Trim() ?? "", out var hari, out _) ? hari : null;
        }

        var (tanggal, mulai, selesai) = (Hari(nameof(Tanggal), Tanggal, "Tanggal surat tugas", false), Hari(nameof(Mulai), Mulai, "Hari pertama", true),
            Hari(nameof(Selesai), Selesai, "Hari terakhir", true));
        var anggota = new List<AnggotaTim>();
        foreach (var (b, n) in Tim.Select((b, n) => (b, n)).Where(x => x.b.Terisi))
        {
            var nama = string.IsNullOrWhiteSpace(b.Pengguna) ? b.Nama?.Trim() : calon.FirstOrDefault(c => c.Id == b.Pengguna)?.Nama;
            if (nama is null)
            {
                Salah($"{nameof(Tim)}[{n}].{nameof(b.Pengguna)}", "Pengguna itu tidak lagi memegang peran APIP. Pilih orang lain.");
            }

            if (!int.TryParse(b.Hari?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var hari))
            {
                Salah($"{nameof(Tim)}[{n}].{nameof(b.Hari)}", $"Banyak hari {nama ?? "anggota itu"} belum diisi dengan bilangan, misalnya 5.");
            }

            anggota.Add(new AnggotaTim(b.Pengguna?.Trim() ?? "", nama ?? "", b.Peran, hari) { Nip = b.Nip ?? "" });
        }

        return gagal || mulai is not { } m || selesai is not { } s ? null : new SuratTugas(Nomor ?? "", tanggal, m, s, anggota) { Tujuan = Tujuan ?? "" };
    }

    private static string Cetak(DateOnly? hari) => hari is { } h ? TanggalIndonesia.Panjang(h) : "";
}
